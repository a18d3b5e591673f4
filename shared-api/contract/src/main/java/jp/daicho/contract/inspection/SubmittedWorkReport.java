package jp.daicho.contract.inspection;

import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor's work report (作業報告書), which is kept as a document, and in the ledger where it was
 * submitted there.
 *
 * @param title what it is called
 * @param reference where it is kept, or its number
 * @param sha256 digest of the file in lower case hexadecimal, where it is one
 * @param workReportId the work report of the ledger; {@code null} where it is a document alone
 */
public record SubmittedWorkReport(
        String title, String reference, @Nullable String sha256, @Nullable UUID workReportId) {

    void check(Checks checks) {
        checks.line("title", title, 200)
                .line("reference", reference, 400)
                .that(
                        sha256 == null || sha256.matches("[0-9a-f]{64}"),
                        "sha256",
                        "SHA-256を16進小文字64桁で指定してください。",
                        "Expected a SHA-256 digest as 64 lower case hexadecimal digits.");
    }
}
