package jp.daicho.command.servicelevel;

import io.opentelemetry.proto.metrics.v1.ExponentialHistogramDataPoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What an exponential histogram says exactly. Bounds of its buckets are powers of 2^(2^-scale):
 * where they are whole powers of two they are decimals, any others are irrational and no bound that
 * somebody could have agreed.
 */
final class ExponentialBuckets {

    /** Finer ones are no goodUpTo, which has nine decimals. */
    private static final int LEAST = -9;

    private static final int MOST = 40;
    private static final int FINEST = 20;
    private static final int COARSEST = -10;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ExponentialBuckets() {}

    /** The values by powers of two from 2^-9 to 2^40, as far as these are bounds. */
    static SeriesPoint.Buckets of(ExponentialHistogramDataPoint point) {
        var bounds = new ArrayList<BigDecimal>();
        var counts = new ArrayList<Long>();
        int scale = point.getScale();
        if (scale >= COARSEST && scale <= FINEST) {
            long before = 0;
            for (int power = LEAST; power <= MOST; power++) {
                var bound = powerOfTwo(power);
                if (isBound(power, scale) && bound.doubleValue() >= point.getZeroThreshold()) {
                    long upTo = upTo(point, index(power, scale));
                    bounds.add(bound);
                    counts.add(upTo - before);
                    before = upTo;
                }
            }
        }
        return new SeriesPoint.Buckets(point.getCount(), List.copyOf(bounds), List.copyOf(counts));
    }

    private static BigDecimal powerOfTwo(int power) {
        return power < 0
                ? BigDecimal.ONE.divide(TWO.pow(-power), MathContext.UNLIMITED)
                : TWO.pow(power);
    }

    private static boolean isBound(int power, int scale) {
        return scale >= 0 || Math.floorMod(power, 1 << -scale) == 0;
    }

    /** Of the first bucket whose values are all above that power of two. */
    private static long index(int power, int scale) {
        return scale >= 0 ? (long) power << scale : Math.floorDiv(power, 1 << -scale);
    }

    /** Values below zero and around it lie below every bound. */
    private static long upTo(ExponentialHistogramDataPoint point, long index) {
        long sum = point.getZeroCount();
        for (long count : point.getNegative().getBucketCountsList()) {
            sum += count;
        }
        var positive = point.getPositive();
        for (int i = 0; i < positive.getBucketCountsCount(); i++) {
            if ((long) positive.getOffset() + i < index) {
                sum += positive.getBucketCounts(i);
            }
        }
        return sum;
    }
}
