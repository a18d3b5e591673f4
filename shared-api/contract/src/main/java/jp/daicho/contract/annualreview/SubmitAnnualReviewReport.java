package jp.daicho.contract.annualreview;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor submits the completion report (完了報告書, IV-5.1-S3, IV-6.1-S3).
 *
 * @param summary what was evaluated and improved
 */
public record SubmitAnnualReviewReport(String summary, @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("summary", summary, 10000);
    }
}
