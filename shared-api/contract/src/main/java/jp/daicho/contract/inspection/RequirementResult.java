package jp.daicho.contract.inspection;

import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How one requirement of the specification was found (IV-1.6-S3, IV-2.5-S3).
 *
 * @param requirement what the specification asks for
 * @param met whether it is performed
 * @param remark how that was seen; wanted where it is not met
 */
public record RequirementResult(String requirement, boolean met, @Nullable String remark) {

    void check(Checks checks) {
        checks.line("requirement", requirement, 400)
                .paragraph("remark", remark, 2000)
                .that(
                        met || remark != null,
                        "remark",
                        "満たされていない要求事項には所見が必要です。",
                        "Expected a remark for a requirement that is not met.");
    }
}
