package jp.daicho.contract.annualreview;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Says that an adopted proposal was carried out, also after the review is confirmed (IV-5.1-X1).
 *
 * @param result what was done
 */
public record RecordImprovementResult(UUID proposalId, String result, @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("result", result, 4000);
    }
}
