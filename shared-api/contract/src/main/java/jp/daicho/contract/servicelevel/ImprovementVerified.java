package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The next report shows the target reached.
 *
 * @param reportId the report
 * @param period its period
 * @param value the figure
 */
@EventType(
        name = "servicelevel.ImprovementVerified",
        guideline = {"IV-3.1-S4", "IV-3.1-X2"},
        ja = "改善を確認",
        en = "Improvement verified")
public record ImprovementVerified(UUID reportId, String period, @Nullable BigDecimal value)
        implements ImprovementEvent {}
