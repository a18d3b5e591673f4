package jp.daicho.contract.servicelevel;

import java.time.Duration;
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
        from = from.truncatedTo(ChronoUnit.SECONDS);
        until = until.truncatedTo(ChronoUnit.SECONDS);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Expected an end not before " + from + ", but it is " + until);
        }
    }

    public long seconds() {
        return Duration.between(from, until).toSeconds();
    }
}
