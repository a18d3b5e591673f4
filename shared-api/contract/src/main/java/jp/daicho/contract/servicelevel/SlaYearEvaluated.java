package jp.daicho.contract.servicelevel;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * A fiscal year's service levels were evaluated.
 *
 * @param results from the reports that are confirmed by then
 */
@EventType(
        name = "servicelevel.SlaYearEvaluated",
        guideline = {"IV-1.6-N4", "IV-2.5-N5", "IV-3-G2"},
        ja = "サービスレベルを年次評価",
        en = "Year's service levels evaluated")
public record SlaYearEvaluated(
        int fiscalYear,
        List<YearResult> results,
        UserSatisfaction satisfaction,
        CostAgainstLevel cost,
        List<LevelChange> changes,
        String conclusion)
        implements SlaEvent {}
