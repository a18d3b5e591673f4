package jp.daicho.query.servicelevel;

import java.util.function.Supplier;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.PlannedDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The days as they stand now, with the planned service time that was made of them as long as they
 * stay what they are: for months at a time.
 */
@Component
class StandingDays {

    private final Supplier<BusinessCalendar> calendar;
    private volatile @Nullable PlannedDays last;

    StandingDays(Supplier<BusinessCalendar> calendar) {
        this.calendar = calendar;
    }

    PlannedDays now() {
        var days = calendar.get();
        var known = last;
        if (known != null && known.calendar().equals(days)) {
            return known;
        }
        var planned = new PlannedDays(days);
        last = planned;
        return planned;
    }
}
