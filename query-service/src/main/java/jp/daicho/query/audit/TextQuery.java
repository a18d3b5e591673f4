package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.Text;
import jp.daicho.http.InvalidParameter;
import jp.daicho.query.platform.ListQuery;

/** The words that are looked for, each with the parts that it must have. */
record TextQuery(List<Term> terms) {

    private static final int MOST = 10;

    /** The same keys, as no index has them. */
    private static final String NOT_BY_INDEX = "(t.keys || CAST('{}' AS bigint[]))";

    private record Term(String text, Set<String> parts, Set<String> types) {
        String pattern() {
            return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        }
    }

    static TextQuery of(String text, Searchable searchable) {
        var terms =
                Arrays.stream(Grams.normalised(text).strip().split("\\s+"))
                        .distinct()
                        .map(t -> new Term(t, Grams.needed(t), searchable.typesThatSay(t)))
                        .toList();
        if (terms.size() > MOST
                || terms.stream().anyMatch(t -> t.parts.isEmpty() && t.types.isEmpty())) {
            throw new InvalidParameter(
                    "text",
                    new Text(
                            "2文字以上の日本語、または英数字の語が必要です（" + MOST + "語まで）。",
                            "Expected words of two Japanese characters or more, or of letters and digits, "
                                    + MOST
                                    + " at most."));
        }
        return new TextQuery(terms);
    }

    /** Over the table {@code t}, within the block that a position is in. */
    <V extends Record> ListQuery<V> narrow(ListQuery<V> query, long position) {
        var found = inBlockOf(position, "t.keys");
        found.parameters.forEach(query::with);
        return query.where(found.condition);
    }

    /** Where positions are found: a table {@code t} of them, and what must hold of each. */
    record Positions(String from, String condition, Map<String, Object> parameters) {}

    /** By reading one text after the other, within the block that a position is in. */
    Positions inOrder(long position) {
        return inBlockOf(position, NOT_BY_INDEX);
    }

    private Positions inBlockOf(long position, String keys) {
        var parameters = patterns();
        parameters.put("block", position / AuditText.BLOCK);
        return new Positions(
                "read_model.audit_text t", condition(keys, "CAST(:block AS bigint)"), parameters);
    }

    /**
     * By the index of keys, block after block. OFFSET 0 keeps the database from asking for more
     * than the keys there, such as the positions in their order.
     */
    Positions byKeys(List<Long> blocks) {
        var parameters = patterns();
        parameters.put("blocks", blocks);
        return new Positions(
                "unnest(CAST(:blocks AS bigint[])) b (block) CROSS JOIN LATERAL"
                        + " (SELECT t.position FROM read_model.audit_text t WHERE "
                        + condition("t.keys", "b.block")
                        + " OFFSET 0) t",
                "TRUE",
                parameters);
    }

    private Map<String, Object> patterns() {
        var patterns = new HashMap<String, Object>();
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.get(i).parts.isEmpty()) {
                patterns.put("text" + i, terms.get(i).pattern());
            }
        }
        return patterns;
    }

    /** That a text of the block has every term, or is of a type whose sentence says it. */
    private String condition(String keys, String block) {
        var conditions = new ArrayList<String>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var ways = new ArrayList<String>();
            if (!term.parts.isEmpty()) {
                var parts = term.parts.stream().map(Searchable::hash);
                ways.add("t.text LIKE :text" + i + " AND " + keys + " @> " + keysOf(parts, block));
            }
            if (!term.types.isEmpty()) {
                var types = term.types.stream().map(Searchable::hashOfType);
                ways.add(keys + " && " + keysOf(types, block));
            }
            conditions.add("((" + String.join(") OR (", ways) + "))");
        }
        return String.join(" AND ", conditions);
    }

    /** What {@link AuditText#key} makes, of any block. */
    private static String keysOf(Stream<Integer> hashes, String block) {
        return hashes.map(hash ->
                        "(%s << 32) | CAST(%d AS bigint)"
                                .formatted(block, Integer.toUnsignedLong(hash)))
                .collect(Collectors.joining(", ", "ARRAY[", "]"));
    }
}
