package jp.daicho.query.annualreview;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A completion report of an annual review, by its number. */
@Table("annual_review_report")
record ReviewReportRow(
        @Key UUID annualReviewId,
        @Key int number,
        String summary,
        Instant submittedAt,
        UUID submittedBy,
        UUID organisation,
        @Nullable Instant returnedAt) {

    ReviewReportRow returned(Instant at) {
        return new ReviewReportRow(
                annualReviewId, number, summary, submittedAt, submittedBy, organisation, at);
    }
}
