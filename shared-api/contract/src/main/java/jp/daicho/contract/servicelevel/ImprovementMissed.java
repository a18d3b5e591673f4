package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The next report shows the target missed again: not improved in time.
 *
 * @param reportId the report
 * @param period its period
 * @param value the figure
 */
@EventType(
        name = "servicelevel.ImprovementMissed",
        guideline = {"IV-3.1-S4", "IV-3.1-X2"},
        ja = "次回報告までに未改善",
        en = "Not improved by the next report")
public record ImprovementMissed(UUID reportId, String period, @Nullable BigDecimal value)
        implements ImprovementEvent {}
