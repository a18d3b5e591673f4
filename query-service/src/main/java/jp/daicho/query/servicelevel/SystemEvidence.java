package jp.daicho.query.servicelevel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.servicelevel.Exclusion;
import jp.daicho.contract.servicelevel.ItemEvidence;
import jp.daicho.contract.servicelevel.Outage;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.Spans;

/**
 * What is known of one system's time.
 *
 * @param outages when it was down
 * @param notOfContractor outages whose cause the City has put outside the contractor's
 *     responsibility
 * @param plannedStops stops that were announced in time, by agreement
 * @param rollUps what was measured, by item and day
 * @param covered time of which measurements speak, by item
 * @param downNow it is down at this moment
 */
record SystemEvidence(
        List<Outage> outages,
        List<Exclusion> notOfContractor,
        Map<UUID, List<Exclusion>> plannedStops,
        Map<String, NavigableMap<LocalDate, RollUp>> rollUps,
        Map<String, Spans> covered,
        boolean downNow) {

    static final SystemEvidence NONE =
            new SystemEvidence(List.of(), List.of(), Map.of(), Map.of(), Map.of(), false);

    /** What one agreement's item rests on. */
    ItemEvidence of(UUID sla, String item) {
        return new ItemEvidence(
                outages,
                Stream.concat(
                                plannedStops.getOrDefault(sla, List.of()).stream(),
                                notOfContractor.stream())
                        .toList(),
                rollUps.getOrDefault(item, Collections.emptyNavigableMap()),
                covered.getOrDefault(item, Spans.NONE));
    }
}
