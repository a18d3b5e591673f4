package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;

import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ViewMapper;

import org.springframework.jdbc.core.RowMapper;

import tools.jackson.databind.JsonNode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One thing that happened, as the log has it, and what it changed. */
@Schema(
        name = "AuditEvent",
        description = "One thing that was recorded: who, when, what, and what it changed")
record AuditEventView(
        @Schema(description = "Its place in the log", example = "42") long position,
        @Schema(description = "Id of the event") UUID eventId,
        @Schema(description = "Stable name of what happened", example = "incident.IncidentReported")
                String type,
        @Schema(description = "What happened, in words", example = "インシデントを報告") Text typeLabel,
        @Schema(description = "Revision in which it was stored", example = "1") int revision,
        @Schema(description = "When it was recorded") Instant recordedAt,
        @Schema(description = "When it happened, as the one who recorded it said")
                Instant occurredAt,
        @Schema(description = "Who did it: id of the person") @IdOf(Named.PERSON) UUID actor,
        @Schema(description = "For which section or company") @IdOf(Named.ORGANISATION)
                UUID organisation,
        @Schema(description = "In which role") Role role,
        @Schema(description = "What it happened to", example = "Incident") String aggregateType,
        @Schema(description = "What that is called", example = "インシデント") Text aggregateTypeLabel,
        @Schema(description = "Id of what it happened to") UUID aggregateId,
        @Schema(description = "How many events that has with this one", example = "1") long version,
        @Schema(description = "The systems that it concerns; empty for facts of the municipality")
                @IdOf(Named.SYSTEM)
                List<UUID> systems,
        @Schema(description = "One id for everything that came of the same request")
                String correlation,
        @Schema(description = "The request or event that caused it") String causation,
        @Schema(
                        description = "Rows of the guideline's checklist that it serves",
                        example = "[\"IV-1.4-F1\"]")
                List<String> guideline,
        @Schema(
                        description =
                                "What it changed: field, before (null where nothing was known) and after",
                        example =
                                "[{\"field\": \"title\", \"before\": null, \"after\": \"画面が開かない\"}]")
                JsonNode changes,
        @Schema(description = "What it says") JsonNode payload) {

    private static final String SELECT =
            "SELECT e.position, e.event_id, e.type, e.revision, e.recorded_at, e.occurred_at, e.actor, e.organisation, e.role,"
                    + " e.aggregate_type, e.aggregate_id, e.version, e.systems, e.correlation, e.causation, e.guideline,"
                    + " e.changes, e.payload FROM read_model.audit_event e";

    /** The columns as they are stored. */
    private record Stored(
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
            String payload) {}

    /** All of the history, to be narrowed. */
    static ListQuery<AuditEventView> query(EventCodec codec) {
        return ListQuery.select(SELECT, AuditEventView.class).mappedBy(mapper(codec));
    }

    private static RowMapper<AuditEventView> mapper(EventCodec codec) {
        var stored = ViewMapper.of(Stored.class);
        return (row, number) -> of(row, number, stored, codec);
    }

    private static AuditEventView of(
            ResultSet row, int number, ViewMapper<Stored> mapper, EventCodec codec)
            throws SQLException {
        var s = mapper.mapRow(row, number);
        return new AuditEventView(
                s.position,
                s.eventId,
                s.type,
                labelOf(codec, s.type),
                s.revision,
                s.recordedAt,
                s.occurredAt,
                s.actor,
                s.organisation,
                s.role,
                s.aggregateType,
                AggregateTypes.named(s.aggregateType).label(),
                s.aggregateId,
                s.version,
                s.systems,
                s.correlation,
                s.causation,
                s.guideline,
                EventCodec.mapper().readTree(s.changes),
                EventCodec.mapper().readTree(s.payload));
    }

    static Text labelOf(EventCodec codec, String type) {
        var known = codec.typeNamed(type);
        return new Text(known.ja(), known.en());
    }
}
