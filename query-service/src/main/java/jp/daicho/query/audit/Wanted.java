package jp.daicho.query.audit;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import jp.daicho.query.platform.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is looked for by keys: words, or values of attributes that go together, or both. Keys lead
 * to events; that these are what was asked for, and may be seen, is read from the events
 * themselves.
 *
 * @param text {@code null} where no words are looked for
 */
record Wanted(Asked asked, Attributes attributes, @Nullable TextQuery text) {

    /** The same keys, as no index has them. */
    private static final String NOT_BY_INDEX = "(t.keys || CAST('{}' AS bigint[]))";

    private static final String BLOCK_ASKED = "b.block";

    private static final String BLOCK_OF_ROW = "(t.position / " + AuditText.BLOCK + ")";

    /** Whether what the keys lead to is what was asked for, and nobody need look at the event. */
    boolean isOfTextAlone() {
        return asked.isOfTextAlone();
    }

    /**
     * One event after the other, within positions, each looked at.
     *
     * @param columns of the event {@code e}
     */
    <V extends Record> ListQuery<V> inOrder(String columns, Class<V> view, Ranges.Range range) {
        var select =
                "SELECT "
                        + columns
                        + " FROM read_model.audit_event e"
                        + (text == null
                                ? ""
                                : " JOIN read_model.audit_text t ON t.position = e.position");
        return withText(
                within(range, asked.narrow(ListQuery.select(select, view))).where(looked()));
    }

    /** What is looked for in a text that is read anyway. */
    private String looked() {
        return text == null ? "TRUE" : text.condition(NOT_BY_INDEX, BLOCK_OF_ROW);
    }

    private static <V extends Record> ListQuery<V> within(Ranges.Range range, ListQuery<V> query) {
        return query.where("e.position >= :rangeFrom", range.from())
                .where("e.position <= :rangeTo", range.to());
    }

    /**
     * The same for words alone: positions first, so that of the events only those on the page are
     * read.
     */
    <V extends Record> ListQuery<V> textsInOrder(
            String columns, Class<V> view, Ranges.Range range, String order) {
        return withText(
                ListQuery.select(
                                "SELECT "
                                        + columns
                                        + " FROM (SELECT t.position FROM read_model.audit_text t"
                                        + " WHERE t.position >= :rangeFrom AND t.position <= :rangeTo AND "
                                        + looked()
                                        + order
                                        + ") t JOIN read_model.audit_event e ON e.position = t.position",
                                view)
                        .with("rangeFrom", range.from())
                        .with("rangeTo", range.to()));
    }

    /**
     * By the index of keys, block after block. Each OFFSET 0 keeps the database from another order
     * of things: it knows nothing of how frequent a key is, and would rather walk through positions
     * or events.
     *
     * @param frequent parts of texts that the index need not be asked for
     * @param order of the positions, with a limit where that may be; so the events are read in it,
     *     no more of them than are taken
     */
    <V extends Record> ListQuery<V> byKeys(
            String columns,
            Class<V> view,
            Ranges.Blocks blocks,
            Set<Integer> frequent,
            String order) {
        var query =
                ListQuery.select(
                        "SELECT "
                                + columns
                                + " FROM (SELECT t.position FROM unnest(CAST(:blocks AS bigint[])) b (block)"
                                + " CROSS JOIN LATERAL (SELECT t.position FROM read_model.audit_text t WHERE "
                                + keys(frequent)
                                + " OFFSET 0) t WHERE t.position >= :rangeFrom AND t.position <= :rangeTo"
                                + order
                                + " OFFSET 0) t CROSS JOIN LATERAL (SELECT e.* FROM read_model.audit_event e"
                                + " WHERE e.position = t.position OFFSET 0) e",
                        view);
        query.with("blocks", blocks.numbers())
                .with("rangeFrom", blocks.bounds().from())
                .with("rangeTo", blocks.bounds().to());
        return withText(isOfTextAlone() ? query : asked.narrowRead(query));
    }

    /** The parts that more than an eighth of the texts at some positions have. */
    Set<Integer> frequent(Ranges.Range some, JdbcClient jdbc) {
        var parts = text == null ? Set.<Integer>of() : text.parts();
        if (parts.isEmpty()) {
            return Set.of();
        }
        var frequent = new HashSet<Integer>();
        jdbc.sql(
                        "SELECT h.hash FROM unnest(CAST(:hashes AS bigint[])) h (hash) WHERE"
                                + " (SELECT count(*) FROM read_model.audit_text t"
                                + " WHERE t.position >= :rangeFrom AND t.position <= :rangeTo AND "
                                + NOT_BY_INDEX
                                + " @> ARRAY[("
                                + BLOCK_OF_ROW
                                + " << 32) | h.hash]) > :most")
                .param("hashes", parts.stream().map(Integer::toUnsignedLong).toArray(Long[]::new))
                .param("rangeFrom", some.from())
                .param("rangeTo", some.to())
                .param("most", some.size() / 8)
                .query((ResultSet row) -> {
                    frequent.add((int) row.getLong("hash"));
                });
        return frequent;
    }

    private <V extends Record> ListQuery<V> withText(ListQuery<V> query) {
        if (text != null) {
            text.parameters().forEach(query::with);
        }
        return query;
    }

    private String keys(Set<Integer> frequent) {
        var conditions = new ArrayList<String>();
        var all = new ArrayList<Integer>();
        for (var some : attributes.needed()) {
            if (some.size() == 1) {
                all.addAll(some);
            } else {
                conditions.add("t.keys && " + AuditText.keys(some, BLOCK_ASKED));
            }
        }
        if (!all.isEmpty()) {
            conditions.addFirst("t.keys @> " + AuditText.keys(all, BLOCK_ASKED));
        }
        if (text != null) {
            var rare = text.indexed(BLOCK_ASKED, frequent);
            conditions.addAll(
                    rare.isEmpty() && conditions.isEmpty()
                            ? text.indexed(BLOCK_ASKED, Set.of())
                            : rare);
            conditions.add(text.condition(NOT_BY_INDEX, BLOCK_ASKED));
        }
        return String.join(" AND ", conditions);
    }
}
