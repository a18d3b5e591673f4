package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch of measurements with what it amounts to. */
@Schema(description = "A batch of measurements with what it amounts to")
public record MeasurementBatchDetail(
        MeasurementBatchView recorded,
        List<Daily> rollUps,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** One item and day. */
    @Schema(description = "One item's samples of one day, in the agreement's time zone")
    public record Daily(
            String item,
            LocalDate day,
            long measured,
            long good,
            @Schema(description = "Sum of the values") BigDecimal total,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest) {}
}
