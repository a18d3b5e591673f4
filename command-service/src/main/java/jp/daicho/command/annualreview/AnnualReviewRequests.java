package jp.daicho.command.annualreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.ReviewedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of requests about one proposal: the commands without the proposal, which is in the path.
 */
final class AnnualReviewRequests {

    private AnnualReviewRequests() {}

    record Adoption(
            AdoptedAs adoptedAs,
            @Nullable List<ReviewedDocument> documents,
            @Nullable UUID contractId,
            LocalDate dueOn,
            String reason,
            @Nullable Instant occurredAt) {}

    record Rejected(String reason, @Nullable Instant occurredAt) {}

    record Result(String result, @Nullable Instant occurredAt) {}
}
