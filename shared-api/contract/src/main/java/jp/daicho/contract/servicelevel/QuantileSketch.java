package jp.daicho.contract.servicelevel;

import com.datadoghq.sketch.ddsketch.DDSketch;
import com.datadoghq.sketch.ddsketch.mapping.BitwiseLinearlyInterpolatedMapping;
import com.datadoghq.sketch.ddsketch.mapping.IndexMapping;
import com.datadoghq.sketch.ddsketch.store.Bin;
import com.datadoghq.sketch.ddsketch.store.SparseStore;
import com.datadoghq.sketch.ddsketch.store.Store;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * Where the values of many samples lie, from which percentiles are taken. Two sketches are put
 * together by adding their counts: in whatever order, the result is the same.
 *
 * <p>Its text form is {@code d7|zeros|negative|positive}: a list of {@code bucket:count} for each
 * sign, buckets ascending. There are 128 buckets to each doubling, so that a bucket's bounds differ
 * by 0.79 percent at most.
 */
public final class QuantileSketch {

    /**
     * Of a value, the place that decides its bucket is cut out of the bits of the number: no
     * logarithm is computed, whose last digit may differ between machines.
     */
    private static final IndexMapping BUCKETS = new BitwiseLinearlyInterpolatedMapping(7);

    private static final String FORM = "d7";
    private static final Pattern TEXT =
            Pattern.compile(
                    "d7\\|(\\d{1,18})\\|((?:-?\\d{1,6}:\\d{1,15},?)*)\\|((?:-?\\d{1,6}:\\d{1,15},?)*)");

    /**
     * Between which values one of the samples lies, both included.
     *
     * @param lower not more than it
     * @param upper not less than it
     */
    public record Bounds(BigDecimal lower, BigDecimal upper) {}

    private final DDSketch sketch;

    private QuantileSketch(DDSketch sketch) {
        this.sketch = sketch;
    }

    /** The sketch of some values. */
    public static QuantileSketch of(Collection<BigDecimal> values) {
        var sketch = new DDSketch(BUCKETS, SparseStore::new);
        values.forEach(value -> sketch.accept(value.doubleValue()));
        return new QuantileSketch(sketch);
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException where it is none
     */
    @JsonCreator
    public static QuantileSketch parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Expected a sketch, but got " + text);
        }
        return new QuantileSketch(
                DDSketch.of(
                        BUCKETS,
                        store(parts.group(2)),
                        store(parts.group(3)),
                        Long.parseLong(parts.group(1))));
    }

    private static Store store(String list) {
        var store = new SparseStore();
        if (!list.isEmpty()) {
            for (var bin : list.split(",", -1)) {
                int colon = bin.indexOf(':');
                store.add(
                        Integer.parseInt(bin.substring(0, colon)),
                        (double) Long.parseLong(bin.substring(colon + 1)));
            }
        }
        return store;
    }

    public QuantileSketch plus(QuantileSketch other) {
        var both = sketch.copy();
        both.mergeWith(other.sketch);
        return new QuantileSketch(both);
    }

    /** How many values it has seen. */
    public long count() {
        return (long) sketch.getCount();
    }

    private long zeros() {
        return count()
                - (long) sketch.getNegativeValueStore().getTotalCount()
                - (long) sketch.getPositiveValueStore().getTotalCount();
    }

    /**
     * Where the value lies that is the {@code rank}-th in ascending order.
     *
     * @param rank from 1 to {@link #count()}
     */
    public Bounds bounds(long rank) {
        if (rank < 1 || rank > count()) {
            throw new IllegalArgumentException("Expected 1 to " + count() + ", but got " + rank);
        }
        long before = 0;
        for (var bins = sketch.getNegativeValueStore().getDescendingIterator(); bins.hasNext(); ) {
            var bin = bins.next();
            before += (long) bin.getCount();
            if (rank <= before) {
                return new Bounds(upper(bin).negate(), lower(bin).negate());
            }
        }
        before += zeros();
        if (rank <= before) {
            return new Bounds(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return positive(sketch.getPositiveValueStore().getAscendingIterator(), rank - before);
    }

    private static Bounds positive(Iterator<Bin> bins, long rank) {
        long before = 0;
        while (true) {
            var bin = bins.next();
            before += (long) bin.getCount();
            if (rank <= before) {
                return new Bounds(lower(bin), upper(bin));
            }
        }
    }

    private static BigDecimal lower(Bin bin) {
        return new BigDecimal(BUCKETS.lowerBound(bin.getIndex()));
    }

    private static BigDecimal upper(Bin bin) {
        return new BigDecimal(BUCKETS.upperBound(bin.getIndex()));
    }

    @JsonValue
    @Override
    public String toString() {
        var text = new StringBuilder(FORM).append('|').append(zeros());
        append(text.append('|'), sketch.getNegativeValueStore());
        append(text.append('|'), sketch.getPositiveValueStore());
        return text.toString();
    }

    private static void append(StringBuilder text, Store store) {
        var separator = "";
        for (var bins = store.getAscendingIterator(); bins.hasNext(); ) {
            var bin = bins.next();
            text.append(separator).append(bin.getIndex()).append(':').append((long) bin.getCount());
            separator = ",";
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuantileSketch && other.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
