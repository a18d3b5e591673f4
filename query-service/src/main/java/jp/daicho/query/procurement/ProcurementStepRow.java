package jp.daicho.query.procurement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A step of a procurement; {@code at} and {@code eventId} of what it is done or left out by. */
@Table("procurement_step")
record ProcurementStepRow(
        @Index @Key UUID procurementId,
        @Key ProcurementStep step,
        int place,
        List<String> sections,
        StepStatus status,
        @Nullable Instant at,
        @Nullable UUID eventId,
        List<String> rules,
        @Nullable String reason) {

    static ProcurementStepRow open(UUID procurement, ProcurementStep step, Track track) {
        return new ProcurementStepRow(
                procurement,
                step,
                step.ordinal(),
                step.sections(track),
                StepStatus.OPEN,
                null,
                null,
                List.of(),
                null);
    }

    ProcurementStepRow open() {
        return with(StepStatus.OPEN, null, null, List.of(), null);
    }

    ProcurementStepRow done(EventMeta meta) {
        return with(StepStatus.DONE, meta.occurredAt(), meta.eventId(), List.of(), null);
    }

    ProcurementStepRow skipped(EventMeta meta, List<String> by, String why) {
        return with(StepStatus.SKIPPED, meta.occurredAt(), meta.eventId(), by, why);
    }

    private ProcurementStepRow with(
            StepStatus newStatus,
            @Nullable Instant when,
            @Nullable UUID event,
            List<String> by,
            @Nullable String why) {
        return new ProcurementStepRow(
                procurementId, step, place, sections, newStatus, when, event, by, why);
    }
}
