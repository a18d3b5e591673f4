package jp.daicho.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.ListQuery;

/** An event as the read model has it. */
record AuditRow(
        long position,
        UUID eventId,
        String type,
        int revision,
        Instant recordedAt,
        Instant occurredAt,
        UUID actor,
        UUID organisation,
        Role role,
        String aggregateType,
        UUID aggregateId,
        long version,
        List<UUID> systems,
        String correlation,
        String causation,
        List<String> guideline,
        String changes,
        String payload) {

    static final String COLUMNS =
            "e.position, e.event_id, e.type, e.revision, e.recorded_at, e.occurred_at, e.actor, e.organisation, e.role,"
                    + " e.aggregate_type, e.aggregate_id, e.version, e.systems, e.correlation, e.causation, e.guideline,"
                    + " e.changes, e.payload";

    /** All of the history, to be narrowed. */
    static ListQuery<AuditRow> query() {
        return ListQuery.select(
                "SELECT " + COLUMNS + " FROM read_model.audit_event e", AuditRow.class);
    }
}
