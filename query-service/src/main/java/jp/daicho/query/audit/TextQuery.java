package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.daicho.contract.Text;
import jp.daicho.http.InvalidParameter;

/** The words that are looked for, each with the parts that it must have. */
record TextQuery(List<Term> terms) {

    private static final int MOST = 10;

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

    /** The parameters of {@link #condition}. */
    Map<String, Object> parameters() {
        var patterns = new HashMap<String, Object>();
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.get(i).parts.isEmpty()) {
                patterns.put("text" + i, terms.get(i).pattern());
            }
        }
        return patterns;
    }

    /**
     * That a text of the table {@code t} has every term, or is of a type whose sentence says it.
     *
     * @param keys the column of keys, as an expression
     * @param block the block that they are of
     */
    String condition(String keys, String block) {
        var conditions = new ArrayList<String>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var ways = new ArrayList<String>();
            if (!term.parts.isEmpty()) {
                ways.add(
                        "t.text LIKE :text"
                                + i
                                + " AND "
                                + keys
                                + " @> "
                                + AuditText.keys(hashes(term.parts), block));
            }
            if (!term.types.isEmpty()) {
                ways.add(keys + " && " + AuditText.keys(types(term), block));
            }
            conditions.add("((" + String.join(") OR (", ways) + "))");
        }
        return String.join(" AND ", conditions);
    }

    /**
     * What of this the index of keys is asked for: it has to read the whole list of each key, and
     * that of a part which many texts have is long and says little.
     *
     * @param frequent hashes of such parts
     */
    List<String> indexed(String block, Set<Integer> frequent) {
        var conditions = new ArrayList<String>();
        for (var term : terms) {
            var ways = new ArrayList<String>();
            var parts = new TreeSet<>(hashes(term.parts));
            parts.removeAll(frequent);
            if (!parts.isEmpty()) {
                ways.add("t.keys @> " + AuditText.keys(parts, block));
            }
            if (!term.types.isEmpty()) {
                ways.add("t.keys && " + AuditText.keys(types(term), block));
            }
            if (!parts.isEmpty() || term.parts.isEmpty()) {
                conditions.add("((" + String.join(") OR (", ways) + "))");
            }
        }
        return conditions;
    }

    /** All parts that are looked for. */
    Set<Integer> parts() {
        return terms.stream()
                .flatMap(term -> hashes(term.parts).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> hashes(Set<String> parts) {
        return parts.stream().map(Searchable::hash).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> types(Term term) {
        return term.types.stream()
                .map(Attribute.TYPE::hash)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
