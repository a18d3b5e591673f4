package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var ways = new ArrayList<String>();
            if (!term.parts.isEmpty()) {
                ways.add("t.keys @> CAST(:parts" + i + " AS bigint[]) AND t.text LIKE :text" + i);
                query.with(
                                "parts" + i,
                                keys(position, term.parts.stream().map(Searchable::hash).toList()))
                        .with("text" + i, term.pattern());
            }
            if (!term.types.isEmpty()) {
                ways.add("t.keys && CAST(:types" + i + " AS bigint[])");
                query.with(
                        "types" + i,
                        keys(position, term.types.stream().map(Searchable::hashOfType).toList()));
            }
            query.where("(" + String.join(") OR (", ways) + ")");
        }
        return query;
    }

    /**
     * Where positions are found: a table {@code t} of them, and what must hold of each.
     *
     * @param condition empty, or begins with AND
     */
    record Positions(String from, String condition, Map<String, Object> parameters) {}

    /** By reading one text after the other, within the block that a position is in. */
    Positions inOrder(long position) {
        var parameters = new HashMap<String, Object>();
        var conditions = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var ways = new ArrayList<String>();
            if (!term.parts.isEmpty()) {
                ways.add(
                        "t.text LIKE :text"
                                + i
                                + " AND "
                                + NOT_BY_INDEX
                                + " @> CAST(:parts"
                                + i
                                + " AS bigint[])");
                parameters.put("text" + i, term.pattern());
                parameters.put(
                        "parts" + i,
                        keys(position, term.parts.stream().map(Searchable::hash).toList()));
            }
            if (!term.types.isEmpty()) {
                ways.add(NOT_BY_INDEX + " && CAST(:types" + i + " AS bigint[])");
                parameters.put(
                        "types" + i,
                        keys(position, term.types.stream().map(Searchable::hashOfType).toList()));
            }
            conditions.append(" AND ((").append(String.join(") OR (", ways)).append("))");
        }
        return new Positions("read_model.audit_text t", conditions.toString(), parameters);
    }

    /**
     * By the index of keys, block after block. OFFSET 0 keeps the database from asking for more
     * than the keys there, such as the positions in their order.
     */
    Positions byKeys(List<Long> blocks) {
        var parameters = new HashMap<String, Object>();
        parameters.put("blocks", blocks);
        var conditions = new ArrayList<String>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var ways = new ArrayList<String>();
            if (!term.parts.isEmpty()) {
                ways.add(
                        "t.keys @> "
                                + keysOfBlock(term.parts.stream().map(Searchable::hash).toList())
                                + " AND t.text LIKE :text"
                                + i);
                parameters.put("text" + i, term.pattern());
            }
            if (!term.types.isEmpty()) {
                ways.add(
                        "t.keys && "
                                + keysOfBlock(
                                        term.types.stream().map(Searchable::hashOfType).toList()));
            }
            conditions.add("((" + String.join(") OR (", ways) + "))");
        }
        return new Positions(
                "unnest(CAST(:blocks AS bigint[])) b (block) CROSS JOIN LATERAL"
                        + " (SELECT t.position FROM read_model.audit_text t WHERE "
                        + String.join(" AND ", conditions)
                        + " OFFSET 0) t",
                "",
                parameters);
    }

    private static String keysOfBlock(Collection<Integer> hashes) {
        return hashes.stream()
                .map(hash ->
                        "(b.block << 32) | CAST(" + Integer.toUnsignedLong(hash) + " AS bigint)")
                .collect(Collectors.joining(", ", "ARRAY[", "]"));
    }

    private static List<Long> keys(long position, Collection<Integer> hashes) {
        return hashes.stream().map(hash -> AuditText.key(position, hash)).toList();
    }
}
