package jp.daicho.query.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.review.ReviewSubject;
import org.jspecify.annotations.Nullable;

/** A review in a list. */
@Schema(description = "A review of one revision of a subject")
public record ReviewView(
        UUID reviewId,
        @IdOf(Named.SYSTEM) UUID systemId,
        ReviewSubject subject,
        UUID subjectId,
        int revision,
        Instant openedAt,
        @IdOf(Named.PERSON) UUID openedBy,
        @Nullable Instant concludedAt,
        @IdOf(Named.PERSON) @Nullable UUID concludedBy,
        @Nullable String remark,
        long findings,
        @Schema(description = "Neither closed nor carried over") long openFindings,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT r.review_id, r.system_id, r.subject, r.subject_id, r.revision, r.opened_at,
              r.opened_by, r.concluded_at, r.concluded_by, r.remark, f.findings, f.open_findings,
              r.version
            FROM read_model.review r
            CROSS JOIN LATERAL (
              SELECT count(*) AS findings,
                count(*) FILTER (WHERE status NOT IN ('CLOSED', 'CARRIED_OVER')) AS open_findings
              FROM read_model.finding WHERE review_id = r.review_id
            ) f\
            """;
}
