package jp.daicho.query.lawchange;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** How it was closed. */
@Table("law_change_closure")
record ClosureRow(
        @Key UUID lawChangeId,
        @Nullable String buildReference,
        @Nullable String note,
        Instant closedAt) {}
