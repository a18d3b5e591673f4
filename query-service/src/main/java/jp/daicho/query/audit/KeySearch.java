package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.daicho.query.platform.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Searches by keys. What the index of keys finds in a block has to be read, wherever in the block
 * it stands; so it is asked only for what is rare. Whether it is shows at the first positions,
 * which are walked through: where they say that a page is near, the walk goes on. The blocks of
 * what is rare are asked several at a time, the more the rarer it is.
 */
final class KeySearch {

    private static final long FIRST_LOOK = 1024;

    /**
     * From here on reading everything in order takes longer than reading what the index finds of a
     * block. Of texts more than twice as many stand on a page of the database as of events.
     */
    private static final long LONGEST_WALK_OF_TEXTS = 8192;

    private static final long LONGEST_WALK_OF_EVENTS = 4096;

    /** What is looked for does not come evenly. */
    private static final double SLACK = 1.5;

    private static final long FASTER = 8;

    /** So many texts show which parts are frequent. */
    private static final long SAMPLE = 256;

    private final Wanted wanted;
    private final RangeWalk rest;
    private final boolean falling;
    private final int limit;
    private final JdbcClient jdbc;
    private final List<AuditRow> found = new ArrayList<>();

    /** Some of the positions that were walked through. */
    private Ranges.@Nullable Range looked;

    /**
     * A search to be done.
     *
     * @param ranges rising; what is wanted is nowhere else, and they may hold what is not
     * @param falling whether the newest are looked for
     */
    KeySearch(
            Wanted wanted, List<Ranges.Range> ranges, boolean falling, int limit, JdbcClient jdbc) {
        this.wanted = wanted;
        this.rest = new RangeWalk(ranges, falling);
        this.falling = falling;
        this.limit = limit;
        this.jdbc = jdbc;
    }

    /** The first ones, in order. */
    List<AuditRow> rows() {
        long first = walk(FIRST_LOOK);
        if (!found.isEmpty() && isUnfinished()) {
            double needed = SLACK * first * missing() / found.size();
            if (needed
                    <= (wanted.isOfTextAlone() ? LONGEST_WALK_OF_TEXTS : LONGEST_WALK_OF_EVENTS)) {
                walk((long) needed + 1);
            }
        }
        if (isUnfinished()) {
            askForBlocks();
        }
        return found;
    }

    private void askForBlocks() {
        var frequent = looked == null ? Set.<Integer>of() : wanted.frequent(looked, jdbc);
        long blocks = 1;
        while (isUnfinished()) {
            int before = found.size();
            found.addAll(led(rest.blocks(blocks), frequent));
            blocks = next(blocks, found.size() - before);
        }
    }

    private boolean isUnfinished() {
        return found.size() < limit && !rest.isOver();
    }

    private int missing() {
        return limit - found.size();
    }

    private long next(long blocks, int foundIn) {
        return foundIn == 0
                ? blocks * FASTER
                : Math.clamp(blocks * missing() / foundIn, 1, blocks * FASTER);
    }

    /** Answers how many positions it went through. */
    private long walk(long positions) {
        long left = positions;
        while (left > 0 && isUnfinished()) {
            var part = rest.positions(left);
            found.addAll(walked(part));
            looked = looked == null ? part.first(SAMPLE) : looked;
            left -= part.size();
        }
        return positions - left;
    }

    private List<AuditRow> walked(Ranges.Range part) {
        var query =
                wanted.isOfTextAlone()
                        ? wanted.textsInOrder(
                                AuditRow.COLUMNS, AuditRow.class, part, inOrder() + limit())
                        : wanted.inOrder(AuditRow.COLUMNS, AuditRow.class, part);
        return first(query, "e.position");
    }

    private List<AuditRow> led(Ranges.Blocks blocks, Set<Integer> frequent) {
        return first(
                wanted.byKeys(
                        AuditRow.COLUMNS,
                        AuditRow.class,
                        blocks,
                        frequent,
                        inOrder() + (wanted.isOfTextAlone() ? limit() : "")),
                "t.position");
    }

    private List<AuditRow> first(ListQuery<AuditRow> query, String position) {
        return query.orderBy(position + (falling ? " DESC" : "")).first(missing(), jdbc);
    }

    private String inOrder() {
        return " ORDER BY t.position" + (falling ? " DESC" : "");
    }

    private String limit() {
        return " LIMIT " + missing();
    }
}
