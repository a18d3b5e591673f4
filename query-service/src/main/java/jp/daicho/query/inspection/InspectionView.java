package jp.daicho.query.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** An acceptance inspection. Amounts are in yen with tax, whole. */
@Schema(description = "An acceptance inspection with its payment; amounts in yen with tax")
public record InspectionView(
        UUID inspectionId,
        @IdOf(Named.SYSTEM) UUID systemId,
        UUID contractId,
        @IdOf(Named.ORGANISATION) UUID contractor,
        Track track,
        @Schema(description = "First day of the inspected period, Asia/Tokyo") LocalDate firstDay,
        @Schema(description = "Last day of the inspected period, Asia/Tokyo") LocalDate lastDay,
        InspectionStatus status,
        @Schema(description = "Counts from 1; each rework begins another") int round,
        @IdOf(Named.PERSON) UUID inspector,
        @IdOf(Named.PERSON) UUID supervisor,
        Instant openedAt,
        @Schema(description = "Reference of the notice of completion")
                @Nullable String completionNotice,
        @Schema(description = "Title of the work report") @Nullable String workReport,
        @Schema(description = "When the supervisor attended last") @Nullable Instant attendedAt,
        @Schema(description = "Inspected requirements") long requirements,
        @Schema(description = "Requirements that are not met") long unmet,
        @Schema(description = "By when rework is due, Asia/Tokyo") @Nullable LocalDate reworkDueOn,
        @Schema(description = "Day of the pass, Asia/Tokyo") @Nullable LocalDate passedOn,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal verified,
        @Nullable BigDecimal paid,
        @Schema(description = "Day of the payment, Asia/Tokyo") @Nullable LocalDate paidOn,
        @Schema(description = "Compared by If-Match", example = "1") long version) {

    static final String SELECT =
            """
            SELECT i.inspection_id, i.system_id, i.contract_id, i.contractor, i.track, i.first_day, i.last_day, i.status,
                i.round, i.inspector, i.supervisor, i.opened_at, i.completion_notice, r.work_report, i.attended_at,
                (SELECT count(*) FROM read_model.inspection_finding f
                    WHERE f.inspection_id = i.inspection_id) AS requirements,
                (SELECT count(*) FROM read_model.inspection_finding f
                    WHERE f.inspection_id = i.inspection_id AND NOT f.met) AS unmet,
                i.rework_due_on, i.passed_on, p.claimed, p.verified, p.paid, p.paid_on, i.version
            FROM read_model.inspection i
                LEFT JOIN read_model.inspection_reports r ON r.inspection_id = i.inspection_id
                LEFT JOIN read_model.inspection_payment p ON p.inspection_id = i.inspection_id\
            """;
}
