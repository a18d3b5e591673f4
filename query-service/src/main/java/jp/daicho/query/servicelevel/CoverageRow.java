package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** Time of which a batch speaks; of no standing once the batch is corrected. */
@Table("measurement_coverage")
@Index("system_id, ends_at")
record CoverageRow(
        @Index @Key UUID batchId,
        @Key String item,
        @Key int number,
        UUID systemId,
        Instant beginsAt,
        Instant endsAt,
        boolean standing) {

    CoverageRow corrected() {
        return new CoverageRow(batchId, item, number, systemId, beginsAt, endsAt, false);
    }
}
