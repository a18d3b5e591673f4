package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.Closure;

/**
 * The planned service time of days under one calendar, made once for all who keep the same hours:
 * the figures of a period differ in their evidence, hardly ever in this. Used by any thread.
 */
public final class PlannedDays {

    /** A system's 24 months take 25 of them where nobody else keeps its hours. */
    private static final int MOST = 2_000;

    private record Key(ServiceHours hours, Span days) {}

    /** What the hours give of some days. */
    record Planned(ServiceHours hours, Span days, Spans windows, List<Closure> closures) {

        /** The windows of a time that begins as the days do. */
        Spans windows(Span soFar) {
            return soFar.equals(days) ? windows : windows.intersect(Spans.of(soFar));
        }

        /** The closures of a time that begins as the days do. */
        List<Closure> closures(Span soFar) {
            if (soFar.equals(days)) {
                return closures;
            }
            if (soFar.seconds() == 0) {
                return List.of();
            }
            var last = LocalDate.ofInstant(soFar.until().minusSeconds(1), hours.zone());
            return closures.stream().filter(closure -> !closure.day().isAfter(last)).toList();
        }
    }

    private final BusinessCalendar calendar;
    private final Map<Key, Planned> known =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Planned> eldest) {
                    return size() > MOST;
                }
            };

    public PlannedDays(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    public BusinessCalendar calendar() {
        return calendar;
    }

    /**
     * What hours give.
     *
     * @param days whole days in the zone of the hours
     */
    Planned of(ServiceHours hours, Span days) {
        var key = new Key(hours, days);
        synchronized (known) {
            var planned = known.get(key);
            if (planned != null) {
                return planned;
            }
        }
        var service = new ServiceTime(hours, calendar);
        var made = new Planned(hours, days, service.within(days), service.closures(days));
        synchronized (known) {
            known.put(key, made);
        }
        return made;
    }
}
