package jp.daicho.contract.servicelevel;

import java.util.ArrayList;

/** For how long regular measurements speak. */
public final class Coverage {

    private Coverage() {}

    /** Closes gaps shorter than the interval: monitoring is never exactly on time. */
    public static Spans bridge(Spans covered, int sampleSeconds) {
        var bridged = new ArrayList<>(covered.list());
        for (int i = 1; i < covered.list().size(); i++) {
            var gap = new Span(covered.list().get(i - 1).until(), covered.list().get(i).from());
            if (gap.seconds() < sampleSeconds) {
                bridged.add(gap);
            }
        }
        return Spans.of(bridged);
    }

    /** The time of a span for which no measurement speaks. */
    public static Spans unmonitored(Span span, Spans covered, int sampleSeconds) {
        var before = new Span(span.from().minusSeconds(1), span.from());
        var behind = new Span(span.until(), span.until().plusSeconds(1));
        // what lies farther away closes no gap in it, and may be the time of years
        var near = covered.intersect(Spans.of(new Span(before.from(), behind.until())));
        var edges = near.union(Spans.of(before, behind));
        return Spans.of(span).minus(bridge(edges, sampleSeconds));
    }
}
