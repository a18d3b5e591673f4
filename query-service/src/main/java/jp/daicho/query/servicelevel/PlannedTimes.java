package jp.daicho.query.servicelevel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.daicho.contract.servicelevel.PlannedDays;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.ServiceTime;
import jp.daicho.contract.servicelevel.Span;

/** Planned service time by hours and days: there are few of these among very many systems. */
final class PlannedTimes {

    private record Key(ServiceHours hours, Span span) {}

    private final PlannedDays days;
    private final Map<Key, PlannedTime> known = new ConcurrentHashMap<>();

    PlannedTimes(PlannedDays days) {
        this.days = days;
    }

    PlannedDays days() {
        return days;
    }

    PlannedTime of(ServiceHours hours, Span span) {
        return known.computeIfAbsent(
                new Key(hours, span),
                key ->
                        new PlannedTime(
                                key.span(),
                                new ServiceTime(key.hours(), days.calendar()).within(key.span())));
    }
}
