package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.servicelevel.ServiceReportStatus;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
@Schema(description = "A service performance report of an agreement's period")
public record ServiceReportView(
        UUID reportId,
        @IdOf(Named.SYSTEM) UUID systemId,
        UUID slaId,
        @Schema(example = "2026-06") String period,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "Of the latest submission, from 1") int revision,
        ServiceReportStatus status,
        Instant submittedAt,
        @IdOf(Named.PERSON) UUID submittedBy,
        @IdOf(Named.ORGANISATION) UUID submittedOrganisation,
        @Schema(description = "When it was confirmed or returned") @Nullable Instant decidedAt,
        @IdOf(Named.PERSON) @Nullable UUID decidedBy,
        int items,
        @Schema(description = "Items that miss their target, as they stand now") int missed,
        @Schema(description = "Items whose reported value differs from the computed one")
                int differing,
        @Schema(description = "Of these without a reason yet") int unexplained,
        @Schema(description = "How often the period was restated") int restatements,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT r.report_id, r.system_id, r.sla_id, r.period, r.first_day, r.last_day, r.revision, r.status,
                r.submitted_at, r.submitted_by, r.submitted_organisation, r.decided_at, r.decided_by, r.items,
                r.missed, r.differing, r.unexplained, r.restatements, r.version
            FROM read_model.service_report r\
            """;
}
