package jp.daicho.contract.planning;

import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A document that this one agrees with (IV-1.1-S5, IV-1.2-G1, IV-2.2-G1).
 *
 * @param document code of a document of the guideline, such as {@code MAINTENANCE_SPECIFICATION}
 * @param edition which edition of it
 * @param remark how it is reflected
 */
public record ConsistentDocument(
        String document, @Nullable String edition, @Nullable String remark) {

    void check(Checks checks) {
        checks.that(
                        PlanTables.isDocument(document),
                        "document",
                        "資料の符号がガイドラインの表にありません。",
                        "Expected the code of a document of the guideline.")
                .line("edition", edition, 100)
                .paragraph("remark", remark, 2000);
    }
}
