package jp.daicho.query.verification;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** A current-state verification with how much is still open. */
@Schema(
        description =
                "The yearly check of what is recorded of a system against what it is, with how much is still open")
public record VerificationView(
        UUID verificationId,
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "COMBINED where one contractor does both") Track track,
        @Schema(
                        description = "The year in which it begins on 1 April, Asia/Tokyo",
                        example = "2026")
                int fiscalYear,
        VerificationStatus status,
        @Schema(description = "The last day of the fiscal year, Asia/Tokyo") LocalDate dueOn,
        @Schema(description = "Whether that day has passed, or had when it was confirmed")
                boolean late,
        Instant startedAt,
        @IdOf(Named.PERSON) UUID startedBy,
        @Schema(description = "Assets that were looked at") long observedAssets,
        long checkedDocuments,
        long discrepancies,
        @Schema(description = "Those that are not dealt with, without rarely used assets")
                long openDiscrepancies,
        @Schema(description = "Rarely used assets on which nothing is decided; desirable, no must")
                long openAdvice,
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
            SELECT v.verification_id, v.system_id, v.track, v.fiscal_year, v.status, v.due_on,
                coalesce((v.confirmed_at AT TIME ZONE 'Asia/Tokyo')::date, :today) > v.due_on AS late,
                v.started_at, v.started_by,
                (SELECT count(*) FROM read_model.verification_observation o
                    WHERE o.verification_id = v.verification_id) AS observed_assets,
                (SELECT count(*) FROM read_model.verification_document c
                    WHERE c.verification_id = v.verification_id) AS checked_documents,
                d.discrepancies, d.open_discrepancies, d.open_advice,
                (SELECT count(*) FROM read_model.finding f WHERE f.subject_id = v.verification_id
                    AND f.status NOT IN ('CLOSED', 'CARRIED_OVER')) AS open_findings,
                v.confirmed_at, v.confirmed_by, v.note, v.version
            FROM read_model.verification v
            CROSS JOIN LATERAL (
                SELECT count(*) AS discrepancies,
                    count(*) FILTER (WHERE outcome IS NULL AND kind <> 'LOW_USE')
                        AS open_discrepancies,
                    count(*) FILTER (WHERE outcome IS NULL AND kind = 'LOW_USE') AS open_advice
                FROM read_model.verification_discrepancy
                WHERE verification_id = v.verification_id) d\
            """;
}
