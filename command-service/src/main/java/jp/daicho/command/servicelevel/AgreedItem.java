package jp.daicho.command.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.daicho.contract.servicelevel.Limit;
import jp.daicho.contract.servicelevel.MeasureKind;
import org.jspecify.annotations.Nullable;

/** What must be known of an agreed item to take its measurements. */
record AgreedItem(
        String code,
        LocalDate from,
        @Nullable LocalDate end,
        ZoneId zone,
        MeasureKind kind,
        @Nullable Limit goodWhen,
        @Nullable Integer sampleSeconds) {

    boolean holdsAt(Instant time) {
        var day = dayOf(time);
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }
}
