package jp.daicho.query.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.Text;
import jp.daicho.http.Page;
import jp.daicho.query.audit.History;
import jp.daicho.query.audit.History.Happening;
import jp.daicho.query.audit.History.Thing;
import jp.daicho.query.platform.ReadCall;
import org.springframework.stereotype.Component;

/** Pages of traces, with names. */
@Component
class Traces {

    /** So many beginnings are traced together. */
    static final int GROUP = 50;

    private final TraceReader reader;
    private final History history;
    private final Reasons reasons;

    Traces(TraceReader reader, History history, Reasons reasons) {
        this.reader = reader;
        this.history = history;
        this.reasons = reasons;
    }

    /**
     * One page of a trace.
     *
     * @param beginnings asked for once it is known that the page is one of this trace
     */
    Page<TraceStep> page(
            Supplier<Beginnings> beginnings, Set<Direction> directions, int depth, ReadCall call) {
        var page = call.page(new Steps(beginnings, directions, depth, call), TraceProjection.NAME);
        var steps = page.items().stream().map(Placed::step).toList();
        return new Page<>(shown(steps, call), page.next(), page.position());
    }

    private List<TraceStep> shown(List<Step> steps, ReadCall call) {
        var reached = new HashSet<UUID>();
        var all = new HashSet<Thing>();
        for (var step : steps) {
            reached.add(step.reached().id());
            all.add(step.reached());
            if (step.tie() != null && step.direction() != null) {
                all.add(step.tie().left(step.direction()));
            }
        }
        var names = history.namesOf(all, call);
        var last = history.lastOf(reached, call);
        return steps.stream().map(step -> shown(step, names, last)).toList();
    }

    private TraceStep shown(Step step, Map<Thing, Text> names, Map<Thing, Happening> happenings) {
        var thing = step.reached();
        var last = happenings.get(thing);
        var tie = step.tie();
        var from = tie == null || step.direction() == null ? null : tie.left(step.direction());
        return new TraceStep(
                step.depth(),
                step.direction(),
                thing.type(),
                AggregateTypes.named(thing.type()).label(),
                thing.id(),
                names.get(thing),
                last == null ? null : history.labelOf(last.type()),
                last == null ? null : last.occurredAt(),
                from == null ? null : from.type(),
                from == null ? null : from.id(),
                from == null ? null : names.get(from),
                tie == null ? null : reasons.of(tie.type(), tie.path()),
                tie == null ? null : tie.eventId(),
                tie == null ? null : tie.type(),
                tie == null ? null : history.labelOf(tie.type()),
                tie == null ? null : tie.position(),
                tie == null ? null : tie.occurredAt(),
                tie == null ? null : tie.recordedAt());
    }

    /**
     * A step with its place.
     *
     * @param group behind which position the beginnings of its group stand
     */
    private record Placed(long group, Step step) {}

    /**
     * The steps of a trace in their order, found anew for each page as far as that needs: of some
     * beginnings after the other, so that no page needs all of them.
     */
    private final class Steps implements ReadCall.Found<Placed> {

        private final Supplier<Beginnings> beginnings;
        private final Set<Direction> directions;
        private final int depth;
        private final ReadCall call;

        Steps(
                Supplier<Beginnings> beginnings,
                Set<Direction> directions,
                int depth,
                ReadCall call) {
            this.beginnings = beginnings;
            this.directions = directions;
            this.depth = depth;
            this.call = call;
        }

        @Override
        public List<Placed> after(List<Long> key, int limit) {
            var all = beginnings.get();
            long group = key.isEmpty() ? 0 : key.getFirst();
            long behind = key.isEmpty() ? -1 : key.getLast();
            var found = new ArrayList<Placed>();
            while (found.size() < limit) {
                var some = all.after(group, GROUP);
                for (var step : steps(some, behind, limit - found.size())) {
                    found.add(new Placed(group, step));
                }
                if (some.size() < GROUP) {
                    break;
                }
                group = some.getLast().position();
                behind = -1;
            }
            return found.subList(0, Math.min(limit, found.size()));
        }

        private List<Step> steps(List<Step> from, long behind, int limit) {
            var found = new ArrayList<>(from.stream().filter(s -> s.place() > behind).toList());
            var things = from.stream().map(Step::reached).toList();
            found.addAll(
                    new Walk(reader, call, things, directions)
                            .after(behind, depth, limit - found.size()));
            return found;
        }

        @Override
        public List<Long> key(Placed placed) {
            return List.of(placed.group, placed.step.place());
        }

        @Override
        public int keySize() {
            return 2;
        }
    }
}
