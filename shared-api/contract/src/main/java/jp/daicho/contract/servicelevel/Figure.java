package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item's figure of a period: a part for each version of the terms, and all together.
 *
 * @param item what was agreed last in the period
 * @param whole all parts together, seconds and samples added, never ratios averaged; without a
 *     value where the parts are measured in different ways. Its judgement is missed where one
 *     part's is
 * @param budgetLeftSeconds of an availability: what may be down in the rest of the period
 * @param low seconds up, at the least, out of those planned; nothing of other kinds
 * @param high seconds up, at the most, out of those planned; nothing of other kinds
 * @param parts in order, at least one
 */
public record Figure(
        SlaItem item,
        Shown whole,
        @Nullable BigDecimal budgetLeftSeconds,
        Ratio low,
        Ratio high,
        List<TermsFigure> parts) {}
