package jp.daicho.query.configuration;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/** One event of an item, as it was recorded. */
@Table("configuration_history")
record ConfigurationHistoryRow(
        @Key UUID itemId,
        @Key long version,
        UUID systemId,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        UUID person,
        UUID organisation,
        Role role,
        JsonNode event) {}
