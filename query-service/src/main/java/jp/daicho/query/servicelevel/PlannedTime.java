package jp.daicho.query.servicelevel;

import java.time.Instant;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.contract.servicelevel.Spans;

/** The planned service time of some days, shared by all who keep the same hours. */
final class PlannedTime {

    private record Counted(Instant until, long seconds) {}

    private final Span span;
    private final Spans windows;
    private final long whole;
    private volatile Counted last;

    PlannedTime(Span span, Spans windows) {
        this.span = span;
        this.windows = windows;
        this.whole = windows.seconds();
        this.last = new Counted(span.from(), 0);
    }

    Span span() {
        return span;
    }

    long whole() {
        return whole;
    }

    /** How much of it has passed; asked at the same minute by thousands of systems. */
    long until(Instant now) {
        if (!now.isAfter(span.from())) {
            return 0;
        }
        if (!now.isBefore(span.until())) {
            return whole;
        }
        var known = last;
        if (!known.until().equals(now)) {
            known =
                    new Counted(
                            now, windows.intersect(Spans.of(new Span(span.from(), now))).seconds());
            last = known;
        }
        return known.seconds();
    }
}
