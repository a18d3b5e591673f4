package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A set of time: spans in order, none empty, none touching another. */
public final class Spans {

    public static final Spans NONE = new Spans(List.of());

    private final List<Span> list;

    private Spans(List<Span> list) {
        this.list = list;
    }

    /** The union of the spans: what lies in several counts once. */
    public static Spans of(Collection<Span> spans) {
        var united = new ArrayList<Span>();
        spans.stream()
                .filter(span -> span.seconds() > 0)
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    var last = united.isEmpty() ? null : united.getLast();
                    if (last == null || span.from().isAfter(last.until())) {
                        united.add(span);
                    } else {
                        united.set(
                                united.size() - 1,
                                new Span(last.from(), later(last.until(), span.until())));
                    }
                });
        return new Spans(List.copyOf(united));
    }

    public static Spans of(Span... spans) {
        return of(List.of(spans));
    }

    public List<Span> list() {
        return list;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public long seconds() {
        return list.stream().mapToLong(Span::seconds).sum();
    }

    /** What lies in both. */
    public Spans intersect(Spans other) {
        if (list.isEmpty() || other.list.isEmpty()) {
            return NONE;
        }
        var common = new ArrayList<Span>();
        int i = firstEndingAfter(other.list.getFirst().from());
        int j = other.firstEndingAfter(list.getFirst().from());
        while (i < list.size() && j < other.list.size()) {
            var a = list.get(i);
            var b = other.list.get(j);
            var from = later(a.from(), b.from());
            var until = earlier(a.until(), b.until());
            if (from.isBefore(until)) {
                common.add(new Span(from, until));
            }
            if (a.until().isBefore(b.until())) {
                i++;
            } else {
                j++;
            }
        }
        return new Spans(List.copyOf(common));
    }

    /** Looked for by halving: of the time of two years mostly one month is asked for. */
    private int firstEndingAfter(Instant time) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).until().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What lies in this and not in the other. */
    public Spans minus(Spans other) {
        if (list.isEmpty() || other.list.isEmpty()) {
            return this;
        }
        var left = new ArrayList<Span>();
        int j = other.firstEndingAfter(list.getFirst().from());
        for (var span : list) {
            var from = span.from();
            while (j < other.list.size() && !other.list.get(j).until().isAfter(from)) {
                j++;
            }
            for (int k = j; k < other.list.size(); k++) {
                var cut = other.list.get(k);
                if (!cut.from().isBefore(span.until())) {
                    break;
                }
                if (from.isBefore(cut.from())) {
                    left.add(new Span(from, cut.from()));
                }
                from = later(from, cut.until());
            }
            if (from.isBefore(span.until())) {
                left.add(new Span(from, span.until()));
            }
        }
        return new Spans(List.copyOf(left));
    }

    public Spans union(Spans other) {
        var all = new ArrayList<>(list);
        all.addAll(other.list);
        return of(all);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans spans && spans.list.equals(list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
