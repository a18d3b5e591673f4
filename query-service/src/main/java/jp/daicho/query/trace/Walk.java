package jp.daicho.query.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.contract.organisation.ContractorEvent;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.query.audit.History.Thing;
import jp.daicho.query.platform.ReadCall;

/**
 * Goes from tie to tie, level by level, one way or both: everything that something goes back to,
 * and everything that came of it. It never turns round on the way, and does not go on from those
 * with whom everything has to do: systems and organisations.
 */
final class Walk {

    /** What has to do with everything is reached, and not gone through. */
    private static final Set<String> ENDS =
            Set.of(
                    SystemEvent.TYPE.name(),
                    ContractorEvent.TYPE.name(),
                    OrganisationUnitEvent.TYPE.name());

    private final TraceReader reader;
    private final ReadCall call;
    private final Map<Direction, Way> ways = new EnumMap<>(Direction.class);

    Walk(
            TraceReader reader,
            ReadCall call,
            Collection<Thing> beginnings,
            Set<Direction> directions) {
        this.reader = reader;
        this.call = call;
        directions.forEach(d -> ways.put(d, new Way(d, beginnings)));
    }

    /**
     * The steps behind a place, until there are enough.
     *
     * @param depth how many ties it goes at most
     */
    List<Step> after(long place, int depth, int enough) {
        var found = new ArrayList<Step>();
        for (int level = 1; level <= depth && found.size() < enough; level++) {
            for (var way : ways.values()) {
                for (var step : way.next(level)) {
                    if (step.place() > place) {
                        found.add(step);
                    }
                }
            }
        }
        found.sort(null);
        return found;
    }

    private final class Way {

        private final Direction direction;
        private final Set<Thing> reached;
        private Set<Thing> edge;

        Way(Direction direction, Collection<Thing> beginnings) {
            this.direction = direction;
            this.reached = new HashSet<>(beginnings);
            this.edge = new LinkedHashSet<>(beginnings);
        }

        List<Step> next(int level) {
            var steps = new ArrayList<Step>();
            var further = new LinkedHashSet<Thing>();
            for (var tie : reader.from(edge, direction, call)) {
                var thing = tie.reached(direction);
                steps.add(Step.by(tie, level, direction));
                if (reached.add(thing) && !ENDS.contains(thing.type())) {
                    further.add(thing);
                }
            }
            edge = further;
            return steps;
        }
    }
}
