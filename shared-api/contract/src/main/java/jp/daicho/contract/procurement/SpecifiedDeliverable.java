package jp.daicho.contract.procurement;

import jp.daicho.contract.Checks;
import jp.daicho.contract.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable that is asked for (III-1.3-S1, III-2.3-S2).
 *
 * @param kind code of 表1-3-2 or 表2-3-2; {@code null} of one that the tables do not have
 * @param author which contractor makes it
 * @param due by when it is delivered, such as 毎月10日
 * @param copies number of copies
 */
public record SpecifiedDeliverable(
        @Nullable String kind, String name, String content, String author, String due, int copies) {

    private static final int MOST_COPIES = 100;

    void check(Checks checks) {
        checks.that(
                        kind == null
                                || ReferenceTables.table("III-1-3-2").contains(kind)
                                || ReferenceTables.table("III-2-3-2").contains(kind),
                        "kind",
                        "表1-3-2・表2-3-2の成果物のコードを指定してください。",
                        "Expected a code of tables III-1-3-2 and III-2-3-2.")
                .line("name", name, 200)
                .paragraph("content", content, 2000)
                .line("author", author, 200)
                .line("due", due, 200)
                .that(
                        copies >= 1 && copies <= MOST_COPIES,
                        "copies",
                        "1以上100以下の部数を指定してください。",
                        "Expected 1 to 100 copies.");
    }
}
