package jp.daicho.query.annualreview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.ReviewedDocument;
import org.jspecify.annotations.Nullable;

/** A proposal of an annual review. */
@Schema(description = "A proposal of an annual review, what was decided on it and what came of it")
public record ImprovementProposalView(
        UUID annualReviewId,
        UUID proposalId,
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "Number within its review, from 1") int number,
        String title,
        @Schema(description = "What is seen (状況)") String situation,
        @Schema(description = "Why it is so (原因)") String cause,
        String measure,
        @Schema(description = "Code of the row of table IV-5-1-1 that it follows")
                @Nullable String viewpoint,
        @Schema(description = "What would be revised, or is to be where that was decided")
                List<ReviewedDocument> documents,
        Instant proposedAt,
        @IdOf(Named.PERSON) UUID proposedBy,
        ProposalDecision decision,
        @Nullable AdoptedAs adoptedAs,
        @Schema(description = "The contract to be changed") @Nullable UUID contractId,
        @Schema(description = "By which day it is to be carried out, Asia/Tokyo")
                @Nullable LocalDate dueOn,
        @Schema(description = "Adopted, not carried out, and the day has passed") boolean overdue,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @IdOf(Named.PERSON) @Nullable UUID decidedBy,
        @Nullable String result,
        @Nullable Instant carriedOutAt) {

    /** With {@code :today}, the day in Asia/Tokyo on which it is asked. */
    static final String SELECT =
            """
            SELECT p.*, coalesce(p.carried_out_at IS NULL AND p.due_on < :today, false) AS overdue
            FROM read_model.annual_review_proposal p\
            """;
}
