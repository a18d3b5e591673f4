package jp.daicho.query.lawchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** What was shared last. */
@Table("law_change_sharing")
record SharingRow(
        @Key UUID lawChangeId, List<UUID> organisations, String content, Instant sharedAt) {}
