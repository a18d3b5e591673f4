package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import jp.daicho.query.platform.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Searches for words and nothing else. What the index of keys finds in a block has to be read,
 * wherever in the block it stands; so it is asked only for words that are rare. Whether they are
 * shows at the first positions, which are walked through: where they say that a page is near, the
 * walk goes on. The blocks of rare words are asked several at a time, the more the rarer they are.
 */
final class TextSearch {

    private static final long FIRST_LOOK = 1024;

    /** From here on reading all texts in order takes longer than what an index finds of a block. */
    private static final long LONGEST_WALK = 8192;

    /** Words do not come evenly. */
    private static final double SLACK = 1.5;

    private static final long FASTER = 4;

    private final JdbcClient jdbc;
    private final TextQuery text;
    private final boolean falling;
    private final int limit;
    private final List<AuditRow> found = new ArrayList<>();
    private Ranges.Range rest;

    /**
     * A search to be done.
     *
     * @param falling whether the newest are looked for
     */
    TextSearch(TextQuery text, Ranges.Range within, boolean falling, int limit, JdbcClient jdbc) {
        this.text = text;
        this.rest = within;
        this.falling = falling;
        this.limit = limit;
        this.jdbc = jdbc;
    }

    /** The first ones, in order. */
    List<AuditRow> rows() {
        long first = walk(FIRST_LOOK);
        if (!found.isEmpty() && isWanted()) {
            double needed = SLACK * first * wanted() / found.size();
            if (needed <= LONGEST_WALK) {
                walk((long) needed + 1);
            }
        }
        long blocks = 1;
        while (isWanted()) {
            int before = found.size();
            search(blocks);
            blocks = next(blocks, found.size() - before);
        }
        return found;
    }

    private boolean isWanted() {
        return found.size() < limit && rest.from() <= rest.to();
    }

    private int wanted() {
        return limit - found.size();
    }

    private long next(long blocks, int foundIn) {
        return foundIn == 0
                ? blocks * FASTER
                : Math.clamp(blocks * wanted() / foundIn, 1, blocks * FASTER);
    }

    /** Answers how many positions it went through. */
    private long walk(long positions) {
        long left = positions;
        while (left > 0 && isWanted()) {
            // the keys of a text say in which block it is
            var part = take(left, 1);
            found.addAll(selected(text.inOrder(part.from()), part));
            left -= part.to() - part.from() + 1;
        }
        return positions - left;
    }

    private void search(long blocks) {
        var part = take(Long.MAX_VALUE, blocks);
        found.addAll(
                selected(
                        text.byKeys(
                                LongStream.rangeClosed(
                                                part.from() / AuditText.BLOCK,
                                                part.to() / AuditText.BLOCK)
                                        .boxed()
                                        .toList()),
                        part));
    }

    /** The next of the rest: no more positions, and of no more blocks, than that. */
    private Ranges.Range take(long positions, long blocks) {
        Ranges.Range part;
        if (falling) {
            long block = Math.max(rest.to() / AuditText.BLOCK - blocks + 1, 0) * AuditText.BLOCK;
            long from = Math.max(Math.max(block, rest.from()), rest.to() - positions + 1);
            part = new Ranges.Range(from, rest.to());
            rest = new Ranges.Range(rest.from(), from - 1);
        } else {
            long block = (rest.from() / AuditText.BLOCK + blocks) * AuditText.BLOCK - 1;
            long to = Math.min(block, rest.to());
            if (to - rest.from() >= positions) {
                to = rest.from() + positions - 1;
            }
            part = new Ranges.Range(rest.from(), to);
            rest = new Ranges.Range(to + 1, rest.to());
        }
        return part;
    }

    /** The events of those positions alone that are on the page. */
    private List<AuditRow> selected(TextQuery.Positions positions, Ranges.Range range) {
        var direction = falling ? " DESC" : "";
        var query =
                ListQuery.select(
                                "SELECT "
                                        + AuditRow.COLUMNS
                                        + " FROM (SELECT t.position FROM "
                                        + positions.from()
                                        + " WHERE t.position >= :rangeFrom AND t.position <= :rangeTo"
                                        + " AND "
                                        + positions.condition()
                                        + " ORDER BY t.position"
                                        + direction
                                        + " LIMIT "
                                        + wanted()
                                        + ") t JOIN read_model.audit_event e ON e.position = t.position",
                                AuditRow.class)
                        .with("rangeFrom", range.from())
                        .with("rangeTo", range.to());
        positions.parameters().forEach(query::with);
        return query.orderBy("e.position" + direction).first(wanted(), jdbc);
    }
}
