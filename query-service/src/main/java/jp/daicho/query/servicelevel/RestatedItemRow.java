package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An item that a restatement changed. */
@Table("restated_item")
record RestatedItemRow(
        @Key UUID reportId,
        @Key int number,
        @Key String item,
        @Index UUID systemId,
        UUID slaId,
        String period,
        String name,
        @Nullable BigDecimal valueBefore,
        @Nullable BigDecimal valueAfter,
        Judgement judgementBefore,
        Judgement judgementAfter,
        JsonNode before,
        JsonNode after,
        String reason,
        Instant restatedAt,
        UUID restatedBy) {}
