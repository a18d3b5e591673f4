package jp.daicho.query.annualreview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import org.jspecify.annotations.Nullable;

/** An annual review with how much is still open. */
@Schema(
        description =
                "The evaluation of a fiscal year's work or plans, with how much is still open")
public record AnnualReviewView(
        UUID annualReviewId,
        @IdOf(Named.SYSTEM) UUID systemId,
        AnnualReviewKind kind,
        @Schema(description = "COMBINED where one contractor does both") Track track,
        @Schema(
                        description = "The year in which it begins on 1 April, Asia/Tokyo",
                        example = "2026")
                int fiscalYear,
        AnnualReviewStatus status,
        @Schema(description = "The last day of the fiscal year, Asia/Tokyo") LocalDate dueOn,
        @Schema(description = "Whether that day has passed, or had when it was confirmed")
                boolean late,
        Instant startedAt,
        @IdOf(Named.PERSON) UUID startedBy,
        boolean evaluated,
        long proposals,
        long undecidedProposals,
        @Schema(description = "Adopted proposals that are not carried out") long openImprovements,
        @Schema(description = "Deficiencies in the review register that are not settled")
                long openFindings,
        @Nullable Instant confirmedAt,
        @IdOf(Named.PERSON) @Nullable UUID confirmedBy,
        @Nullable String note,
        @Schema(description = "Number of its events: what If-Match compares", example = "1")
                long version) {

    /** With {@code :today}, the day in Asia/Tokyo on which it is asked. */
    static final String SELECT =
            """
            SELECT r.annual_review_id, r.system_id, r.kind, r.track, r.fiscal_year, r.status, r.due_on,
                coalesce((r.confirmed_at AT TIME ZONE 'Asia/Tokyo')::date, :today) > r.due_on AS late,
                r.started_at, r.started_by,
                EXISTS (SELECT 1 FROM read_model.annual_review_evaluation e
                    WHERE e.annual_review_id = r.annual_review_id) AS evaluated,
                p.proposals, p.undecided_proposals, p.open_improvements,
                (SELECT count(*) FROM read_model.finding f WHERE f.subject_id = r.annual_review_id
                    AND f.status NOT IN ('CLOSED', 'CARRIED_OVER')) AS open_findings,
                r.confirmed_at, r.confirmed_by, r.note, r.version
            FROM read_model.annual_review r
            CROSS JOIN LATERAL (
                SELECT count(*) AS proposals,
                    count(*) FILTER (WHERE decision = 'OPEN') AS undecided_proposals,
                    count(*) FILTER (WHERE decision = 'ADOPTED' AND carried_out_at IS NULL)
                        AS open_improvements
                FROM read_model.annual_review_proposal
                WHERE annual_review_id = r.annual_review_id) p\
            """;
}
