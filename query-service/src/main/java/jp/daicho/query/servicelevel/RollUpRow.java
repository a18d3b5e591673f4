package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** What a batch says of an item and day; of no standing once the batch is corrected. */
@Table("measurement_roll_up")
@Index("system_id, day")
record RollUpRow(
        @Index @Key UUID batchId,
        @Key String item,
        @Key LocalDate day,
        UUID systemId,
        long measured,
        long good,
        BigDecimal total,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable String sketch,
        boolean standing) {

    RollUpRow corrected() {
        return new RollUpRow(
                batchId, item, day, systemId, measured, good, total, lowest, highest, sketch,
                false);
    }
}
