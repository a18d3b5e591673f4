package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** A batch of measurements in a list. */
@Schema(description = "A batch of measurements")
public record MeasurementBatchView(
        UUID batchId,
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(example = "monitor-01") String source,
        @Schema(description = "The source's own name of it") String batch,
        @Schema(description = "SHA-256 of the samples as they were sent") String digest,
        @Schema(description = "Samples recorded") int samples,
        @Schema(description = "Lines refused") int refused,
        @Schema(description = "Time of the earliest sample") Instant firstAt,
        @Schema(description = "Time of the latest sample") Instant lastAt,
        Instant recordedAt,
        @IdOf(Named.PERSON) UUID recordedBy,
        @Schema(description = "Batch that it corrects") @Nullable UUID corrects,
        @Schema(description = "Batch that corrects it; it counts no more")
                @Nullable UUID correctedBy,
        long version) {

    static final String SELECT =
            """
            SELECT b.batch_id, b.system_id, b.source, b.batch, b.digest, b.samples, b.refused, b.first_at, b.last_at,
                b.recorded_at, b.recorded_by, b.corrects, b.corrected_by, b.version
            FROM read_model.measurement_batch b\
            """;
}
