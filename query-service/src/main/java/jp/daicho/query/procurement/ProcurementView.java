package jp.daicho.query.procurement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ProcurementMethod;
import jp.daicho.contract.procurement.ProcurementStep;
import org.jspecify.annotations.Nullable;

/** A procurement in a list. */
@Schema(description = "A procurement of chapter III: how far it has come")
public record ProcurementView(
        UUID procurementId,
        @IdOf(Named.SYSTEM) UUID systemId,
        Track track,
        String title,
        @Schema(description = "First day of the planned contract, Asia/Tokyo") LocalDate firstDay,
        @Schema(description = "Last day of the planned contract, Asia/Tokyo") LocalDate lastDay,
        ProcurementStatus status,
        Instant openedAt,
        @Schema(description = "The first step that is neither done nor skipped; none once all are")
                @Nullable ProcurementStep nextStep,
        @Schema(description = "Steps that are neither done nor skipped") long openSteps,
        @Schema(description = "Exit criteria that are not met yet") long openCriteria,
        @Schema(description = "Exit criteria that are met") long metCriteria,
        @Schema(description = "Latest revision of the specification; 0 before the first")
                int revision,
        @Schema(description = "Revision that the IS Section endorsed last; 0 for none")
                int endorsedRevision,
        @Schema(description = "Revision that was approved last; 0 for none") int approvedRevision,
        @Nullable ProcurementMethod method,
        @Schema(description = "Prospective contractor: with whom is negotiated")
                @IdOf(Named.ORGANISATION)
                @Nullable UUID contractor,
        @Schema(description = "The contract that it led to") @Nullable UUID contractId,
        @Nullable String contractNumber,
        @Schema(description = "Compared by If-Match", example = "1") long version) {

    static final String SELECT =
            """
            SELECT p.procurement_id, p.system_id, p.track, p.title, p.first_day, p.last_day, p.status, p.opened_at,
                (SELECT s.step FROM read_model.procurement_step s WHERE s.procurement_id = p.procurement_id
                    AND s.status = 'OPEN' ORDER BY s.place LIMIT 1) AS next_step,
                (SELECT count(*) FROM read_model.procurement_step s WHERE s.procurement_id = p.procurement_id
                    AND s.status = 'OPEN') AS open_steps,
                (SELECT count(*) FROM read_model.procurement_criterion c WHERE c.procurement_id = p.procurement_id
                    AND c.status = 'OPEN') AS open_criteria,
                (SELECT count(*) FROM read_model.procurement_criterion c WHERE c.procurement_id = p.procurement_id
                    AND c.status = 'MET') AS met_criteria,
                p.revision, p.endorsed_revision, p.approved_revision, p.method, p.contractor, e.contract_id,
                e.contract_number, p.version
            FROM read_model.procurement p
                LEFT JOIN read_model.procurement_conclusion e ON e.procurement_id = p.procurement_id\
            """;
}
