package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** What the owning section saw of an improvement, and the guidance it gave. */
@Table("improvement_guidance")
record GuidanceRow(
        @Key UUID improvementPlanId,
        @Key int number,
        String checked,
        @Nullable String guidance,
        Instant recordedAt,
        UUID recordedBy) {}
