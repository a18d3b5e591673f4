package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as people see it. In four decimals, cut so that it never looks better than it is.
 *
 * @param value {@code null} of nothing
 * @param lowestPossible the least that it can be; {@code null} where it is the value itself
 * @param highestPossible the most that it can be; {@code null} where it is the value itself
 * @param judgement against the target, exactly
 */
public record Shown(
        @Nullable BigDecimal value,
        @Nullable BigDecimal lowestPossible,
        @Nullable BigDecimal highestPossible,
        Judgement judgement) {

    static final Shown NOTHING = new Shown(null, null, null, Judgement.NO_VALUE);

    static Shown exactly(@Nullable BigDecimal value, Judgement judgement) {
        return new Shown(value, null, null, judgement);
    }
}
