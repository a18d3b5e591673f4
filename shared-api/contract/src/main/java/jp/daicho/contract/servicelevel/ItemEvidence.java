package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;

/**
 * What is known that an item's figures rest on.
 *
 * @param outages times in which the service was not to be had, in any order, overlapping or not;
 *     each reference names one incident
 * @param exclusions time that may be left out, by the reference of the stop or incident
 * @param rollUps what was measured, by day
 * @param covered time of which measurements speak
 */
public record ItemEvidence(
        List<Outage> outages,
        List<Exclusion> exclusions,
        NavigableMap<LocalDate, RollUp> rollUps,
        Spans covered) {

    public static final ItemEvidence NONE =
            new ItemEvidence(List.of(), List.of(), Collections.emptyNavigableMap(), Spans.NONE);

    /** All samples of some days. */
    RollUp samples(Period days) {
        var all = RollUp.NOTHING;
        for (var one : rollUps.subMap(days.firstDay(), true, days.end(), false).values()) {
            all = all.plus(one);
        }
        return all;
    }
}
