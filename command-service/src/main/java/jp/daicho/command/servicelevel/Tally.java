package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cumulative series has counted: a sum, or of a histogram how many values, and how many of
 * them were good.
 *
 * @param good of a histogram; {@code null} of a sum
 */
record Tally(BigDecimal total, @Nullable Long good) {

    /** Whether it can have been counted on from the other one, which no count falls below. */
    boolean continues(Tally before) {
        var more = since(before);
        return more.total.signum() >= 0 && more.isPossible();
    }

    /** Of all values none to all are good. */
    boolean isPossible() {
        return good == null || good >= 0 && total.compareTo(BigDecimal.valueOf(good)) >= 0;
    }

    Tally since(Tally before) {
        return new Tally(
                total.subtract(before.total),
                good == null || before.good == null ? null : (Long) (good - before.good));
    }

    boolean isSame(Tally other) {
        return total.compareTo(other.total) == 0 && Objects.equals(good, other.good);
    }
}
