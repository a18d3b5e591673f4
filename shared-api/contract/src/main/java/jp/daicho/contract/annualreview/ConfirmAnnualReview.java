package jp.daicho.contract.annualreview;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section confirms that the review is complete (IV-5.1-X3, IV-6.1-X3).
 *
 * @param note what was confirmed, where that is worth a word
 */
public record ConfirmAnnualReview(@Nullable String note, @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 4000);
    }
}
