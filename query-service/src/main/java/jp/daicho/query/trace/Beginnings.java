package jp.daicho.query.trace;

import java.util.Collection;
import java.util.List;
import jp.daicho.query.audit.History.Happening;
import jp.daicho.query.audit.History.Thing;

/** Where a trace begins: at one thing, or at everything that served something, in their order. */
interface Beginnings {

    /** The first of those behind a position. */
    List<Step> after(long position, int limit);

    static Beginnings of(Thing thing) {
        return (position, limit) -> position == 0 ? List.of(Step.beginning(thing, 0)) : List.of();
    }

    static Beginnings of(Collection<Happening> events) {
        var all =
                events.stream().map(e -> Step.beginning(e.thing(), e.position())).sorted().toList();
        return (position, limit) ->
                all.stream().filter(s -> s.position() > position).limit(limit).toList();
    }
}
