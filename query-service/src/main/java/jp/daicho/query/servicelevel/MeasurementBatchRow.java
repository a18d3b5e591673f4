package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A batch of measurements, and which later one corrected it. */
@Table("measurement_batch")
@Index("system_id, recorded_at DESC, batch_id DESC")
record MeasurementBatchRow(
        @Key UUID batchId,
        UUID systemId,
        String source,
        String batch,
        String digest,
        int samples,
        int refused,
        Instant firstAt,
        Instant lastAt,
        Instant recordedAt,
        UUID recordedBy,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        long version) {

    MeasurementBatchRow correctedBy(UUID later) {
        return new MeasurementBatchRow(
                batchId,
                systemId,
                source,
                batch,
                digest,
                samples,
                refused,
                firstAt,
                lastAt,
                recordedAt,
                recordedBy,
                corrects,
                later,
                version);
    }
}
