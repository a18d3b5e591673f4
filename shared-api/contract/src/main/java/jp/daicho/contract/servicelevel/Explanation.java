package jp.daicho.contract.servicelevel;

import java.util.List;
import jp.daicho.contract.calendar.Closure;

/**
 * How an availability came about.
 *
 * @param windows planned service time before exclusions
 * @param closures days on which no window opened
 * @param outages outages, united
 * @param exclusions time left out, with its reason and who allowed it
 * @param unknown planned service time for which nobody knows
 * @param calendarVersion data by which days were judged
 */
public record Explanation(
        List<Span> windows,
        List<Closure> closures,
        List<CountedOutage> outages,
        List<ExcludedTime> exclusions,
        List<Span> unknown,
        String calendarVersion) {

    /**
     * One outage after uniting.
     *
     * @param references the outages that were united in it
     * @param span its time, uncut
     * @param countedSeconds how much of it counts in the period
     * @param belowMinimum it is shorter than the agreed minimum, and does not count
     */
    public record CountedOutage(
            List<String> references, Span span, long countedSeconds, boolean belowMinimum) {}

    /**
     * One exclusion.
     *
     * @param exclusion what was to be left out
     * @param agreed the agreement lists its reason; otherwise it is shown and changes nothing
     * @param seconds how much planned service time it takes out
     */
    public record ExcludedTime(Exclusion exclusion, boolean agreed, long seconds) {}
}
