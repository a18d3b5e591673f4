package jp.daicho.contract.verification;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records the check of a document of the system (IV-4.1-S1(b)).
 *
 * @param document which; {@code OTHER} is one of one's own, told by its note
 * @param note what was checked, how it differs, or why there is none
 */
public record VerifyDocument(
        SystemDocument document, DocumentOutcome outcome, String note, @Nullable Instant occurredAt)
        implements VerificationCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 4000);
    }
}
