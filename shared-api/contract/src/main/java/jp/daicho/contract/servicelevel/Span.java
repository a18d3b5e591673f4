package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time, half-open, in whole seconds (fractions are cut off).
 *
 * @param from first instant within
 * @param until first instant after
 */
public record Span(Instant from, Instant until) {

    public Span {
        from = whole(from);
        until = whole(until);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Expected an end not before " + from + ", but it is " + until);
        }
    }

    private static Instant whole(Instant time) {
        return time.getNano() == 0 ? time : time.truncatedTo(ChronoUnit.SECONDS);
    }

    public long seconds() {
        return until.getEpochSecond() - from.getEpochSecond();
    }
}
