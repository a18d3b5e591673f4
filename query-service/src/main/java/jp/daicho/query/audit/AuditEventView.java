package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import tools.jackson.databind.JsonNode;

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
        @Schema(
                        description =
                                "The whole of it as a sentence, with the names of this moment; a pseudonym for who was erased",
                        example = "田中課長が2026年度保守作業計画書第2版を承認した")
                Text sentence,
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
                                "What it changed: field, before (null where nothing was known, or that is not for the reader) and after",
                        example =
                                "[{\"field\": \"title\", \"before\": null, \"after\": \"画面が開かない\"}]")
                JsonNode changes,
        @Schema(description = "What it says") JsonNode payload) {

    static AuditEventView of(
            AuditRow row, JsonNode payload, Text typeLabel, Text sentence, JsonNode changes) {
        return new AuditEventView(
                row.position(),
                row.eventId(),
                row.type(),
                typeLabel,
                sentence,
                row.revision(),
                row.recordedAt(),
                row.occurredAt(),
                row.actor(),
                row.organisation(),
                row.role(),
                row.aggregateType(),
                AggregateTypes.named(row.aggregateType()).label(),
                row.aggregateId(),
                row.version(),
                row.systems(),
                row.correlation(),
                row.causation(),
                row.guideline(),
                changes,
                payload);
    }
}
