package jp.daicho.contract.servicelevel;

import java.util.List;
import jp.daicho.contract.calendar.Closure;
import org.jspecify.annotations.Nullable;

/**
 * How long it took until the service was back. It belongs to the period of its end.
 *
 * @param reference what the outage is known by, such as an incident's number
 * @param span from the beginning of the outage to its restoration
 * @param served planned service time within it
 * @param closures days within it on which no window opened
 * @param excludedBy why it does not count, where it does not; the agreement lists the reason
 */
public record Recovery(
        String reference,
        Span span,
        List<Span> served,
        List<Closure> closures,
        @Nullable Exclusion excludedBy) {

    public long seconds(RecoveryMeasure.Clock clock) {
        return clock == RecoveryMeasure.Clock.WALL_CLOCK
                ? span.seconds()
                : served.stream().mapToLong(Span::seconds).sum();
    }
}
