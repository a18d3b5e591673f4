package jp.daicho.command.organisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.daicho.contract.Occasion;

/** Days of Asia/Tokyo as the moments at which they begin and end. */
public final class Days {

    private Days() {}

    public static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(Occasion.ZONE).toOffsetDateTime();
    }

    /** The first moment that is not of the day any more. */
    public static OffsetDateTime end(LocalDate day) {
        return beginning(day.plusDays(1));
    }
}
