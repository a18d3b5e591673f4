package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A thing as its events left it at a moment, and the events that made it so. */
@Schema(
        name = "AggregateAsOf",
        description = "A thing as its events left it at a moment, and these events")
record AggregateAsOfView(
        @Schema(example = "Incident") String aggregateType,
        @Schema(example = "インシデント") Text aggregateTypeLabel,
        UUID aggregateId,
        @Schema(description = "What it is called today, where an event says so")
                @Nullable Text name,
        @Schema(description = "How many events it had, of those that are told", example = "3")
                long version,
        @Schema(description = "Each field as the events last said it") List<Field> fields,
        @Schema(description = "How many events the caller may see of those", example = "3")
                long count,
        @Schema(description = "These events, oldest first; the last 200")
                List<AuditEventView> events) {

    /** A field, and since when it has its value. */
    @Schema(name = "FieldAsOf", description = "A field, and since when it has its value")
    record Field(
            @Schema(example = "title") String field,
            @Schema(example = "\"画面が開かない\"") JsonNode value,
            @Schema(description = "When that happened") Instant occurredAt,
            @Schema(description = "When that was recorded") Instant recordedAt,
            @Schema(description = "The event that said so", example = "42") long position) {}
}
