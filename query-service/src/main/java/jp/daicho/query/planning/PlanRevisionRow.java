package jp.daicho.query.planning;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A revision of a plan, whole. */
@Table("plan_revision")
record PlanRevisionRow(
        @Key UUID planId,
        @Key int revision,
        UUID systemId,
        String title,
        @Nullable String reason,
        Instant submittedAt,
        UUID submittedBy,
        JsonNode content) {}
