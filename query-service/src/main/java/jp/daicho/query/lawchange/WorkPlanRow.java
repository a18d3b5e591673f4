package jp.daicho.query.lawchange;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/** A revision of the work plan. */
@Table("law_change_plan")
record WorkPlanRow(
        @Key @Index UUID lawChangeId,
        @Key int revision,
        JsonNode plan,
        boolean late,
        Instant submittedAt,
        UUID submittedBy) {}
