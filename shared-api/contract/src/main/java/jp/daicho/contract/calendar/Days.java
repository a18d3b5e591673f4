package jp.daicho.contract.calendar;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Occasion;

/** Days of Asia/Tokyo as the moments at which they begin and end. */
public final class Days {

    private Days() {}

    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Occasion.ZONE).toInstant();
    }

    /** The first moment that is not of the day any more. */
    public static Instant end(LocalDate day) {
        return beginning(day.plusDays(1));
    }
}
