package jp.daicho.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.EventCodec;
import jp.daicho.http.LogPosition;
import jp.daicho.query.platform.LoggedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as CloudEvents 1.0 has it, in JSON; extension attributes are lower-case and texts, as it
 * asks for.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CloudEvent", description = "An event, CloudEvents 1.0")
record CloudEvent(
        @Schema(example = "1.0") String specversion,
        @Schema(description = "Id of the event") UUID id,
        @Schema(
                        description = "What it happened to: its type and id",
                        example = "urn:daicho:Incident:019a0000-0000-7000-8000-000000000101")
                String source,
        @Schema(
                        description = "Stable name of what happened",
                        example = "jp.daicho.incident.IncidentReported")
                String type,
        @Schema(description = "Id of what it happened to") String subject,
        @Schema(description = "When it happened") Instant time,
        @Schema(example = "application/json") String datacontenttype,
        @Schema(description = "Its position: the id of the stream", example = "42@3f9c1b2a")
                String position,
        @Schema(description = "When it was recorded") String recordedat,
        @Schema(description = "How many events the aggregate has with this one", example = "1")
                String aggregateversion,
        @Schema(description = "Revision of the data", example = "1") String revision,
        @Schema(description = "What happened, in Japanese", example = "インシデントを報告") String labelja,
        @Schema(description = "What happened, in English", example = "Incident reported")
                String labelen,
        @Schema(description = "The systems that it concerns, separated by commas")
                @Nullable String systems,
        @Schema(description = "Who did it: id of the person") String actor,
        @Schema(description = "For which section or company") String organisation,
        @Schema(description = "In which role", example = "OWNING_SECTION_STAFF") String role,
        @Schema(description = "One id for everything that came of the same request")
                String correlationid,
        @Schema(description = "The request or event that caused it") String causationid,
        @Schema(
                        description =
                                "Rows of the guideline's checklist that it serves, separated by commas")
                @Nullable String guideline,
        @Schema(description = "What it says") JsonNode data) {

    static CloudEvent of(LoggedEvent logged, LogPosition position, EventCodec codec) {
        var meta = logged.meta();
        var type = codec.typeNamed(meta.type());
        var systems =
                meta.systems().stream()
                        .sorted()
                        .map(UUID::toString)
                        .collect(Collectors.joining(","));
        var guideline = String.join(",", meta.guideline());
        return new CloudEvent(
                "1.0",
                meta.eventId(),
                "urn:daicho:" + meta.aggregateType() + ":" + meta.aggregateId(),
                "jp.daicho." + meta.type(),
                meta.aggregateId().toString(),
                meta.occurredAt(),
                "application/json",
                position.toString(),
                meta.recordedAt().toString(),
                Long.toString(meta.version()),
                Integer.toString(type.revision()),
                type.ja(),
                type.en(),
                systems.isEmpty() ? null : systems,
                meta.actor().person().toString(),
                meta.actor().organisation().toString(),
                meta.actor().role().name(),
                meta.correlation(),
                meta.causation(),
                guideline.isEmpty() ? null : guideline,
                EventCodec.mapper().readTree(logged.newestPayload(codec)));
    }
}
