package jp.daicho.command.servicelevel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.contract.servicelevel.Exclusion;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.PlannedOutageRecorded;
import jp.daicho.contract.servicelevel.SlaEvent;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.servicelevel.Span;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as its stream tells it.
 *
 * @param versions its terms, each until the next begins
 * @param plannedStops stops that were announced in time
 */
record Agreed(List<SlaTerms> versions, List<Exclusion> plannedStops) {

    static Agreed of(UUID sla, List<CommandContext.Recorded> stream) {
        SlaState state = null;
        var stops = new ArrayList<Exclusion>();
        for (var recorded : stream) {
            var event = (SlaEvent) recorded.event();
            state = SlaState.evolve(state, event);
            if (event instanceof PlannedOutageRecorded stop && stop.inTime()) {
                stops.add(
                        new Exclusion(
                                sla + "#" + stop.number(),
                                new Span(stop.from(), stop.until()),
                                ExclusionReason.NOTIFIED_PLANNED_STOP,
                                stop.reason(),
                                recorded.meta().actor().person().toString()));
            }
        }
        return new Agreed(versionsOf(state), List.copyOf(stops));
    }

    private static List<SlaTerms> versionsOf(@Nullable SlaState state) {
        return state == null ? List.of() : state.versions();
    }
}
