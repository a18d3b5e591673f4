package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.Text;
import jp.daicho.http.InvalidParameter;
import jp.daicho.query.platform.ListQuery;

/** The words that are looked for, each with the parts that it must have. */
record TextQuery(List<Term> terms) {

    private static final int MOST = 10;

    private record Term(String text, Set<String> parts, Set<String> types) {}

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
                        .with("text" + i, "%" + term.text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
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

    private static List<Long> keys(long position, Collection<Integer> hashes) {
        return hashes.stream().map(hash -> AuditText.key(position, hash)).toList();
    }
}
