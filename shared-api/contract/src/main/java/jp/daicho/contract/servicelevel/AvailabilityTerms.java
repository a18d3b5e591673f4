package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed about an availability, for a time.
 *
 * @param from first day on which this holds, in the zone of the hours
 * @param end first day on which it holds no more; {@code null} while it is open
 * @param hours service hours
 * @param targetPercent at least this, in percent
 * @param minimumOutageMinutes an outage shorter than this does not count; 0 counts every one
 * @param excluded reasons for which time is left out
 */
public record AvailabilityTerms(
        LocalDate from,
        @Nullable LocalDate end,
        ServiceHours hours,
        BigDecimal targetPercent,
        int minimumOutageMinutes,
        List<ExclusionReason> excluded) {

    /** The days of the period on which these terms hold; {@code null} if none. */
    @Nullable Period within(Period period) {
        var first = from.isAfter(period.firstDay()) ? from : period.firstDay();
        var last = end != null && end.isBefore(period.end()) ? end : period.end();
        return first.isBefore(last) ? new Period(period.name(), first, last) : null;
    }
}
