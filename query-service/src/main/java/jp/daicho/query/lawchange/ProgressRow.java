package jp.daicho.query.lawchange;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** Progress, by the number of its event. */
@Table("law_change_progress")
record ProgressRow(
        @Key @Index UUID lawChangeId,
        @Key long number,
        int percent,
        String note,
        Instant recordedAt) {}
