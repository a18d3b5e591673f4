package jp.daicho.contract.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.Closure;
import org.jspecify.annotations.Nullable;

/** The planned service time that service hours give under a calendar. */
public final class ServiceTime {

    private static final int STEP_DAYS = 14;
    private static final int HORIZON_DAYS = 3660;

    private final ServiceHours hours;
    private final BusinessCalendar calendar;

    public ServiceTime(ServiceHours hours, BusinessCalendar calendar) {
        this.hours = hours;
        this.calendar = calendar;
    }

    /** The planned service time within a span. */
    public Spans within(Span span) {
        var zone = hours.zone();
        // The window of the day before may still be open
        var first = LocalDate.ofInstant(span.from(), zone).minusDays(1);
        var last = LocalDate.ofInstant(span.until(), zone);
        var open = new ArrayList<Span>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.closureOn(day, hours.closures()) == null) {
                addWindows(day, open);
            }
        }
        return Spans.of(open).intersect(Spans.of(span));
    }

    private void addWindows(LocalDate day, List<Span> open) {
        for (var window : hours.windowsOn(day.getDayOfWeek())) {
            var closing = window.endsNextDay() ? day.plusDays(1) : day;
            var from = moment(day.atTime(window.opens()));
            var until = moment(closing.atTime(window.closes()));
            // A window that the clock's change swallows is none
            if (from.isBefore(until)) {
                open.add(new Span(from, until));
            }
        }
    }

    /** When the clock on the wall shows that time, or has passed over it, for the first time. */
    private Instant moment(LocalDateTime time) {
        var change = hours.zone().getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(hours.zone()).toInstant();
    }

    /** Seconds of planned service time within a span. */
    public long seconds(Span span) {
        return within(span).seconds();
    }

    /** The days within a span on which windows would have opened, but for a closure. */
    public List<Closure> closures(Span span) {
        if (span.seconds() == 0) {
            return List.of();
        }
        var first = LocalDate.ofInstant(span.from(), hours.zone());
        var end = LocalDate.ofInstant(span.until().minusSeconds(1), hours.zone()).plusDays(1);
        return calendar.closures(first, end, hours.closures()).stream()
                .filter(closure -> !hours.windowsOn(closure.day().getDayOfWeek()).isEmpty())
                .toList();
    }

    /**
     * When a goal counted in service time runs out.
     *
     * @param pauses time in which the goal does not run
     * @return {@code null} where it never does within ten years
     */
    public @Nullable Instant dueAfter(Instant start, Duration goal, List<Span> pauses) {
        var paused = Spans.of(pauses);
        long left = goal.toSeconds();
        var from = start;
        for (int day = 0; day < HORIZON_DAYS; day += STEP_DAYS) {
            var until = from.plus(Duration.ofDays(STEP_DAYS));
            for (var span : within(new Span(from, until)).minus(paused).list()) {
                if (left <= span.seconds()) {
                    return span.from().plusSeconds(left);
                }
                left -= span.seconds();
            }
            from = until;
        }
        return null;
    }
}
