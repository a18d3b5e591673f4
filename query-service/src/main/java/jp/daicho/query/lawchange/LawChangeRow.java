package jp.daicho.query.lawchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A change by law: what asks for it. */
@Table("law_change")
@Index("system_id, enforced_on DESC, law_change_id")
record LawChangeRow(
        @Key UUID lawChangeId,
        UUID systemId,
        String title,
        String law,
        LocalDate enforcedOn,
        String content,
        Instant openedAt,
        long version) {}
