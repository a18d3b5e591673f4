package jp.daicho.query.incident;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/** One event of an incident. */
@Table("incident_step")
record IncidentStepRow(
        @Key UUID incidentId,
        @Key long version,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        UUID person,
        UUID organisation,
        Role role,
        JsonNode event) {}
