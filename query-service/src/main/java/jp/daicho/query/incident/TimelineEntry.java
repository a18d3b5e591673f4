package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import tools.jackson.databind.JsonNode;

/** One thing that happened to an incident. */
@Schema(description = "One event of an incident")
public record TimelineEntry(
        @Schema(description = "Its number within the incident") long version,
        @Schema(example = "incident.IncidentReported") String type,
        @Schema(description = "What happened, in the caller's language") Text label,
        @Schema(description = "When it happened") Instant occurredAt,
        @Schema(description = "When it was recorded") Instant recordedAt,
        @IdOf(Named.PERSON) UUID person,
        @IdOf(Named.ORGANISATION) UUID organisation,
        Role role,
        @Schema(description = "What was recorded", type = "object") JsonNode event) {}
