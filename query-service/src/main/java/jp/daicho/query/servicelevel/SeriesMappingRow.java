package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** Which series measures which item. */
@Table("series_mapping")
record SeriesMappingRow(
        @Key UUID mappingId,
        @Index UUID systemId,
        String source,
        String metric,
        List<String> labels,
        String item,
        @Nullable BigDecimal factor,
        @Nullable BigDecimal goodUpTo,
        Instant mappedAt,
        UUID mappedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        long version) {

    SeriesMappingRow ended(Instant at, String reason, long newVersion) {
        return new SeriesMappingRow(
                mappingId,
                systemId,
                source,
                metric,
                labels,
                item,
                factor,
                goodUpTo,
                mappedAt,
                mappedBy,
                at,
                reason,
                newVersion);
    }
}
