package jp.daicho.contract.lawchange;

import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What a work plan says on a row of 表1-5-1, or why there is nothing to say.
 *
 * @param code the row
 * @param content what is planned
 * @param notApplicable why nothing is; one of the two
 */
public record PlannedContent(
        String code, @Nullable String content, @Nullable String notApplicable) {

    void check(Checks checks) {
        checks.that(
                        WorkPlanTable.ROWS.contains(code),
                        "code",
                        "表1-5-1の項目のコードを指定してください。",
                        "Expected the code of a row of table 1-5-1.")
                .paragraph("content", content, 10_000)
                .paragraph("notApplicable", notApplicable, 2000)
                .that(
                        (content == null) != (notApplicable == null),
                        "content",
                        "内容又は該当しない理由のいずれか一方を指定してください。",
                        "Expected either a content or a reason why it does not apply.");
    }
}
