package jp.daicho.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * The answer to a command.
 *
 * @param id the aggregate that changed, or was created
 * @param version its version now: the number of its events; what {@code If-Match} compares
 * @param position the place of its last event in the log: sent as {@code Daicho-Position} with a
 *     query, the answer includes this change
 */
@Schema(
        description =
                "What a command did: the thing's id, its version now, and the position to wait for")
public record Receipt(
        @Schema(description = "Id of the thing that was created or changed") UUID id,
        @Schema(description = "Its version now; a number to compare by If-Match", example = "1")
                long version,
        @Schema(
                        description =
                                "Position of its last event: send it as Daicho-Position with a GET to read what was written",
                        example = "42")
                long position) {}
