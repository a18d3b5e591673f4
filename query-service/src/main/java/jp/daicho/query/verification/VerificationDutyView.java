package jp.daicho.query.verification;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** What is due of a system at the end of a fiscal year. */
@Schema(
        description =
                "A current-state verification that is due of a system and track at the end of a fiscal year, and how far it has come")
public record VerificationDutyView(
        @IdOf(Named.SYSTEM) UUID systemId,
        String code,
        String name,
        @Schema(description = "MAINTENANCE or OPERATION; one of both is shown for each")
                Track track,
        int fiscalYear,
        @Schema(description = "The last day of the fiscal year, Asia/Tokyo") LocalDate dueOn,
        @Schema(description = "Absent where nobody has asked for it") @Nullable UUID verificationId,
        VerificationStatus status,
        @Schema(description = "Not confirmed, and the day has passed") boolean overdue,
        @Schema(description = "Confirmed after that day") boolean confirmedLate,
        @Nullable Instant confirmedAt) {

    /**
     * With {@code :fiscalYear}, its last day {@code :dueOn}, and {@code :today}. Due of every
     * system to which the guideline applies and that is live at the end of the year; what was begun
     * for another is shown too.
     */
    static final String SELECT =
            """
            SELECT d.system_id, d.code, d.name, d.track, d.fiscal_year, d.due_on, d.verification_id,
                d.status, d.status <> 'CONFIRMED' AND :today > d.due_on AS overdue,
                coalesce((d.confirmed_at AT TIME ZONE 'Asia/Tokyo')::date > d.due_on, false)
                    AS confirmed_late,
                d.confirmed_at
            FROM (
                SELECT s.system_id, s.code, s.name, t.track, CAST(:fiscalYear AS int) AS fiscal_year,
                    CAST(:dueOn AS date) AS due_on, v.verification_id,
                    coalesce(v.status, 'NOT_STARTED') AS status, v.confirmed_at
                FROM read_model.system s
                CROSS JOIN (VALUES ('MAINTENANCE'), ('OPERATION')) t (track)
                LEFT JOIN read_model.verification v ON v.system_id = s.system_id
                    AND v.fiscal_year = :fiscalYear AND v.track IN (t.track, 'COMBINED')
                WHERE v.verification_id IS NOT NULL
                    OR (s.applicability <> 'NOT_APPLICABLE' AND s.live_on <= :dueOn
                        AND (s.retired_on IS NULL OR s.retired_on > :dueOn))) d\
            """;
}
