package jp.daicho.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command.
 *
 * @param id the thing that was created, or the aggregate that changed
 * @param version the aggregate's version now: the number of its events; what {@code If-Match}
 *     compares. A part, such as a question of a handover, has that of what it is part of
 * @param position the place of its last event in the log: sent as {@code Daicho-Position} with a
 *     query, the answer includes this change
 * @param wouldRecord only of a dry run: what would be recorded, by the same decision
 */
@Schema(
        description =
                "What a command did: the thing's id, its version now, and the position to wait for")
public record Receipt(
        @Schema(description = "Id of the thing that was created or changed") UUID id,
        @Schema(
                        description =
                                "Its version now, or that of what it is part of; a number to compare by If-Match",
                        example = "1")
                long version,
        @Schema(
                        description =
                                "Position of its last event: send it as Daicho-Position with a GET to read what was written",
                        implementation = String.class,
                        example = "42@3f9c1b2a")
                LogPosition position,
        @Schema(description = "Only of a dry run: the events that would be recorded")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable List<WouldRecord> wouldRecord) {

    /** The receipt of something that was done. */
    public static Receipt of(UUID id, long version, LogPosition position) {
        return new Receipt(id, version, position, null);
    }

    /**
     * An event as it would go into the log.
     *
     * @param type stable name
     * @param event what it would say
     */
    @Schema(description = "An event that a dry run would have recorded")
    public record WouldRecord(String type, int revision, DomainEvent event) {}
}
