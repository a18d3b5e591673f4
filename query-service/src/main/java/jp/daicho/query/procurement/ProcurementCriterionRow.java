package jp.daicho.query.procurement;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** An exit criterion of a procurement, and the event by which it is met. */
@Table("procurement_criterion")
@Index("system_id, criterion")
record ProcurementCriterionRow(
        @Index @Key UUID procurementId,
        @Key String criterion,
        UUID systemId,
        ProcurementStep step,
        CriterionStatus status,
        @Nullable UUID eventId,
        @Nullable String eventType,
        @Nullable Instant at) {

    ProcurementCriterionRow is(CriterionStatus newStatus, EventMeta meta) {
        return with(newStatus, meta.eventId(), meta.type(), meta.occurredAt());
    }

    ProcurementCriterionRow open() {
        return with(CriterionStatus.OPEN, null, null, null);
    }

    private ProcurementCriterionRow with(
            CriterionStatus newStatus,
            @Nullable UUID event,
            @Nullable String type,
            @Nullable Instant when) {
        return new ProcurementCriterionRow(
                procurementId, criterion, systemId, step, newStatus, event, type, when);
    }
}
