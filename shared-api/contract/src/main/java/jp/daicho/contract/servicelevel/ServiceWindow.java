package jp.daicho.contract.servicelevel;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours in which a service is to be had, each week. A window belongs to the day on which it opens,
 * also where it closes the day after.
 *
 * @param day day on which it opens
 * @param opens time of day at which it opens
 * @param closes time of day at which it closes; not after {@code opens} means on the next day
 */
public record ServiceWindow(DayOfWeek day, LocalTime opens, LocalTime closes) {

    boolean endsNextDay() {
        return !closes.isAfter(opens);
    }
}
