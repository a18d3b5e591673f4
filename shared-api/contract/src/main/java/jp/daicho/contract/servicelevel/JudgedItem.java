package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands for good.
 *
 * @param item code of the item
 * @param value the computed figure, or the reported one where there is none; {@code null} of
 *     nothing
 */
public record JudgedItem(
        String item,
        String name,
        Comparison comparison,
        BigDecimal target,
        @Nullable BigDecimal value,
        Judgement judgement) {

    static JudgedItem of(ComputedFigure figure, @Nullable BigDecimal reported) {
        return new JudgedItem(
                figure.item(),
                figure.name(),
                figure.comparison(),
                figure.target(),
                figure.value() == null ? reported : figure.value(),
                figure.judgedWith(reported));
    }

    /** Of a report that is confirmed. */
    public static JudgedItem of(ReportedItem item) {
        return of(item.computed(), item.reported());
    }
}
