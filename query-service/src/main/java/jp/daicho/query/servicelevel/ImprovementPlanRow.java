package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ImprovementOutcome;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** What an improvement plan is about; of one that was asked for otherwise there is no miss. */
@Table("improvement_plan")
record ImprovementPlanRow(
        @Key UUID improvementPlanId,
        @Index UUID systemId,
        @Nullable UUID reportId,
        @Nullable UUID slaId,
        @Nullable String period,
        @Nullable String item,
        String subject,
        @Nullable String reason,
        @Nullable Comparison comparison,
        @Nullable BigDecimal target,
        @Nullable BigDecimal value,
        Instant openedAt,
        LocalDate dueOn,
        ImprovementOutcome outcome,
        @Nullable UUID outcomeReportId,
        @Nullable String outcomePeriod,
        @Nullable BigDecimal outcomeValue) {

    ImprovementPlanRow shown(
            ImprovementOutcome newOutcome,
            UUID by,
            String inPeriod,
            @Nullable BigDecimal newValue) {
        return new ImprovementPlanRow(
                improvementPlanId,
                systemId,
                reportId,
                slaId,
                period,
                item,
                subject,
                reason,
                comparison,
                target,
                value,
                openedAt,
                dueOn,
                newOutcome,
                by,
                inPeriod,
                newValue);
    }
}
