package jp.daicho.query.configuration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Role;
import tools.jackson.databind.JsonNode;

/** One thing that was recorded of an item. */
@Schema(description = "One event of a configuration item, in the order of recording")
public record ItemEvent(
        @Schema(description = "Its number within the item") long version,
        @Schema(example = "configuration.ItemChanged") String type,
        @Schema(description = "From when it is in effect") Instant occurredAt,
        Instant recordedAt,
        @IdOf(Named.PERSON) UUID person,
        @IdOf(Named.ORGANISATION) UUID organisation,
        Role role,
        @Schema(description = "What was recorded", type = "object") JsonNode event) {}
