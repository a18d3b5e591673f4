package jp.daicho.query.work;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.work.WorkNature;
import org.jspecify.annotations.Nullable;

/** An entry of the maintenance or operation record. */
@Schema(description = "An entry of the maintenance or operation record")
public record WorkRecordView(
        UUID workRecordId,
        @IdOf(Named.SYSTEM) UUID systemId,
        String code,
        Track track,
        WorkNature nature,
        String content,
        @Nullable Instant performedFrom,
        @Schema(description = "When the work was done") Instant performedAt,
        @Nullable UUID incidentId,
        @Schema(description = "Item of the plan that it carries out") @Nullable String planItem,
        @IdOf(Named.PERSON) UUID registeredBy,
        @IdOf(Named.ORGANISATION) UUID registeredByOrganisation,
        Instant registeredAt,
        @Schema(description = "How often it was corrected") int corrections,
        @Schema(description = "Reason of the last correction") @Nullable String correctionReason,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT w.work_record_id,
                w.system_id,
                w.code,
                w.track,
                w.nature,
                w.content,
                w.performed_from,
                w.performed_at,
                w.incident_id,
                w.plan_item,
                w.registered_by,
                w.registered_by_organisation,
                w.registered_at,
                w.corrections,
                w.correction_reason,
                w.version
            FROM read_model.work_record w\
            """;
}
