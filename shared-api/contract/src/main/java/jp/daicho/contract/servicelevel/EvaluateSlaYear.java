package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a fiscal year's service levels, so that points to improve get into the next year's
 * agreement (IV-1.6-N4, IV-2.5-N5). Once a fiscal year, from its last quarter on: the next
 * agreement has to be concluded before the year ends.
 *
 * @param fiscalYear the year in which it begins
 * @param changes for the next year's agreement; empty where nothing is to change
 */
public record EvaluateSlaYear(
        int fiscalYear,
        UserSatisfaction satisfaction,
        CostAgainstLevel cost,
        List<LevelChange> changes,
        String conclusion,
        @Nullable Instant occurredAt)
        implements SlaCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                        fiscalYear >= 2000 && fiscalYear <= 2100,
                        "fiscalYear",
                        "2000以上2100以下の年度を指定してください。",
                        "Expected a fiscal year from 2000 to 2100.")
                .nested("satisfaction", satisfaction, UserSatisfaction::check)
                .nested("cost", cost, CostAgainstLevel::check)
                .size("changes", changes, 0, 100)
                .each("changes", changes, LevelChange::check)
                .paragraph("conclusion", conclusion, 4000);
    }
}
