package jp.daicho.command.servicelevel;

import java.util.List;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.servicelevel.EvaluateSlaYear;
import jp.daicho.contract.servicelevel.SlaEvent;
import jp.daicho.contract.servicelevel.SlaProblem;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.servicelevel.SlaYearEvaluated;
import jp.daicho.contract.servicelevel.YearResult;

/** The evaluation of a fiscal year: once, and when there is something to say (IV-1.6-N4). */
final class YearRules {

    private static final int MONTHS_BEFORE_LAST_QUARTER = 9;

    private YearRules() {}

    /**
     * The evaluation.
     *
     * @param results from the reports that are confirmed
     */
    static List<SlaEvent> evaluate(
            SlaState state, EvaluateSlaYear command, List<YearResult> results, Occasion occasion) {
        var year = new FiscalYear(command.fiscalYear());
        if (!isAgreedIn(state.versions(), year)) {
            throw SlaProblem.YEAR_NOT_AGREED.because(shown(year));
        }
        var lastQuarter = year.firstDay().plusMonths(MONTHS_BEFORE_LAST_QUARTER);
        if (occasion.occurredOn().isBefore(lastQuarter)) {
            throw SlaProblem.YEAR_EARLY.because(shown(year), lastQuarter);
        }
        if (state.evaluatedYears().contains(year.year())) {
            throw SlaProblem.YEAR_EVALUATED.because(shown(year));
        }
        return List.of(
                new SlaYearEvaluated(
                        command.fiscalYear(),
                        results,
                        command.satisfaction(),
                        command.cost(),
                        command.changes(),
                        command.conclusion()));
    }

    private static boolean isAgreedIn(List<SlaTerms> versions, FiscalYear year) {
        for (int i = 0; i < versions.size(); i++) {
            var end = SlaTerms.endOf(versions, i);
            if (!versions.get(i).effectiveFrom().isAfter(year.lastDay())
                    && (end == null || end.isAfter(year.firstDay()))) {
                return true;
            }
        }
        return false;
    }

    /** As text: a number would be shown with a separator. */
    private static String shown(FiscalYear year) {
        return String.valueOf(year.year());
    }
}
