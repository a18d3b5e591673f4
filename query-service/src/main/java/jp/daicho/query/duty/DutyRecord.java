package jp.daicho.query.duty;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.audit.History.Thing;
import org.jspecify.annotations.Nullable;

/** A duty as it is found. */
record DutyRecord(
        String dutyId,
        DutyKind kind,
        UUID systemId,
        String aggregateType,
        UUID aggregateId,
        DutyParty owedBy,
        @Nullable UUID owedByOrganisation,
        DutyParty owedTo,
        @Nullable UUID owedToOrganisation,
        @Nullable LocalDate dueOn,
        LocalDate openedOn,
        @Nullable LocalDate doneOn,
        boolean withdrawn,
        @Nullable String endedBy,
        @Nullable UUID endedByEvent) {

    /** Rows that say {@code type} and {@code systems} of the event that opened them, for rights. */
    static final String SELECT =
            """
            SELECT e.duty_id, e.kind, e.system_id, e.aggregate_type, e.aggregate_id, e.owed_by, e.owed_by_organisation,
                e.owed_to, e.owed_to_organisation, e.due_on, e.opened_on, e.done_on, e.withdrawn, e.ended_by,
                e.ended_by_event
            FROM (
                SELECT d.duty_id, d.kind, d.system_id, d.aggregate_type, d.aggregate_id, d.owed_by,
                    CASE d.owed_by WHEN 'OWNING_SECTION' THEN s.owning_section ELSE d.owed_by_organisation END
                        AS owed_by_organisation,
                    d.owed_to,
                    CASE d.owed_to WHEN 'OWNING_SECTION' THEN s.owning_section ELSE d.owed_to_organisation END
                        AS owed_to_organisation,
                    d.due_on, d.opened_on, d.done_on, d.withdrawn, d.ended_by, d.ended_by_event,
                    d.opened_by AS type, ARRAY[d.system_id] AS systems
                FROM read_model.duty d LEFT JOIN read_model.system s ON s.system_id = d.system_id
                UNION ALL
            """
                    + YearEnd.NOT_BEGUN
                    + ") e";

    Thing thing() {
        return new Thing(aggregateType, aggregateId);
    }
}
