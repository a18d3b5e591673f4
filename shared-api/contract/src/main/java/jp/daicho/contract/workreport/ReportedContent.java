package jp.daicho.contract.workreport;

import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What a work report says on a row of 表1-2-3 or 表2-2-3, or why there is nothing to say.
 *
 * @param code the row
 * @param content what is reported
 * @param notApplicable why nothing is; one of the two
 */
public record ReportedContent(
        String code, @Nullable String content, @Nullable String notApplicable) {

    void check(Checks checks) {
        checks.that(
                        WorkReportTables.contains(code),
                        "code",
                        "表1-2-3又は表2-2-3の報告項目のコードを指定してください。",
                        "Expected the code of a row of table 1-2-3 or 2-2-3.")
                .paragraph("content", content, 10_000)
                .paragraph("notApplicable", notApplicable, 2000)
                .that(
                        (content == null) != (notApplicable == null),
                        "content",
                        "内容又は該当しない理由のいずれか一方を指定してください。",
                        "Expected either a content or a reason why it does not apply.");
    }
}
