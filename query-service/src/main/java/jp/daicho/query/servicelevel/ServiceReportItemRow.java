package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An item of a report's latest submission. {@code computed} is the figure of the submission, {@code
 * standing} the one that stands now: the same until the period is restated.
 */
@Table("service_report_item")
record ServiceReportItemRow(
        @Key UUID reportId,
        @Key int number,
        String item,
        JsonNode computed,
        @Nullable BigDecimal reported,
        Judgement judgement,
        boolean differs,
        @Nullable String explanation,
        @Nullable UUID explainedBy,
        @Nullable String causeAnalysis,
        JsonNode standing,
        Judgement standingJudgement) {

    ServiceReportItemRow explained(String reason, UUID by) {
        return new ServiceReportItemRow(
                reportId,
                number,
                item,
                computed,
                reported,
                judgement,
                differs,
                reason,
                by,
                causeAnalysis,
                standing,
                standingJudgement);
    }

    ServiceReportItemRow restated(JsonNode figure, Judgement newJudgement) {
        return new ServiceReportItemRow(
                reportId,
                number,
                item,
                computed,
                reported,
                judgement,
                differs,
                explanation,
                explainedBy,
                causeAnalysis,
                figure,
                newJudgement);
    }
}
