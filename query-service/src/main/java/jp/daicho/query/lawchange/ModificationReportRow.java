package jp.daicho.query.lawchange;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** The work report on the modification as it is. */
@Table("law_change_report")
record ModificationReportRow(
        @Key UUID lawChangeId,
        String title,
        String content,
        @Nullable String reference,
        Instant reportedAt,
        UUID reportedBy) {}
