package jp.daicho.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** The same figure found many times: its median, and how sure that is. */
final class Spread {

    private final double[] sorted;

    Spread(Collection<Double> values) {
        sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Expected values, but there are none");
        }
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    int count() {
        return sorted.length;
    }

    /** Median, quartiles, and where the median is in 95 of 100 cases, as cells of a table. */
    String cells() {
        int quarter = sorted.length / 4;
        int out = outside();
        return String.format(
                Locale.ROOT,
                "%.1f | %.1f to %.1f | %.1f to %.1f",
                median(),
                sorted[quarter],
                sorted[sorted.length - 1 - quarter],
                sorted[out],
                sorted[sorted.length - 1 - out]);
    }

    /**
     * How many of the least, and of the greatest, are outside of an interval that has the median in
     * 95 of 100 cases, whatever the distribution is.
     */
    private int outside() {
        int count = sorted.length;
        double below = Math.pow(0.5, count);
        double sum = below;
        int out = 0;
        while (sum <= 0.025) {
            out++;
            below *= (double) (count - out + 1) / out;
            sum += below;
        }
        return Math.max(0, out - 1);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
