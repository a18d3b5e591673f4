package jp.daicho.contract.verification;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor submits the completion report (完了報告書, IV-4.1-S3).
 *
 * @param summary what was checked and put right
 * @param access how the latest information can be viewed and used, or what is proposed for that
 *     (IV-4.1-N3)
 */
public record SubmitVerificationReport(
        String summary, @Nullable String access, @Nullable Instant occurredAt)
        implements VerificationCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("summary", summary, 10000).paragraph("access", access, 4000);
    }
}
