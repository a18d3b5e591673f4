package jp.daicho.contract.verification;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section confirms that the verification is complete (IV-4.1-S4, X1, X2).
 *
 * @param note what was confirmed, where that is worth a word
 */
public record ConfirmVerification(@Nullable String note, @Nullable Instant occurredAt)
        implements VerificationCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 4000);
    }
}
