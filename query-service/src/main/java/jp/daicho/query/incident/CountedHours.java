package jp.daicho.query.incident;

import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.ServiceHours;

/** Hours in which times to restore can be counted. */
enum CountedHours {
    /** Weekdays 08:30–17:15 Asia/Tokyo, less holidays and the turn of the year. */
    OFFICE(StatisticsCalculation.OFFICE),
    /** 24×7. */
    AROUND_THE_CLOCK(ServiceHours.aroundTheClock(Occasion.ZONE.getId()));

    private final ServiceHours hours;

    CountedHours(ServiceHours hours) {
        this.hours = hours;
    }

    ServiceHours hours() {
        return hours;
    }
}
