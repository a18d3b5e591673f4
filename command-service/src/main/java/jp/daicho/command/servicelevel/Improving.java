package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.AskForImprovement;
import jp.daicho.contract.servicelevel.ImprovementAskedFor;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.ImprovementMissed;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementProblem;
import jp.daicho.contract.servicelevel.ImprovementVerified;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.OpenImprovementPlan;
import jp.daicho.contract.servicelevel.VerifyImprovement;
import org.jspecify.annotations.Nullable;

/** How an improvement plan begins, and how the next report ends it. */
final class Improving {

    /** Business days until the plan is due: early enough to act within the next period. */
    static final int DAYS = 10;

    /**
     * How an item stands in a confirmed report.
     *
     * @param value {@code null} of nothing
     */
    record Judged(
            UUID slaId,
            String period,
            LocalDate firstDay,
            Judgement judgement,
            @Nullable BigDecimal value) {}

    private Improving() {}

    static List<ImprovementEvent> open(
            OpenImprovementPlan command, BusinessCalendar calendar, Occasion occasion) {
        return List.of(
                new ImprovementPlanOpened(
                        command.reportId(),
                        command.slaId(),
                        command.period(),
                        command.firstDay(),
                        command.lastDay(),
                        command.missed(),
                        due(calendar, occasion)));
    }

    static List<ImprovementEvent> askFor(
            AskForImprovement command, BusinessCalendar calendar, Occasion occasion) {
        return List.of(
                new ImprovementAskedFor(
                        command.subject(), command.reason(), due(calendar, occasion)));
    }

    private static LocalDate due(BusinessCalendar calendar, Occasion occasion) {
        return calendar.addBusinessDays(occasion.occurredOn(), DAYS);
    }

    /**
     * What the figures of a report say of the improvement.
     *
     * @param judged the item in that report; {@code null} where none is confirmed
     */
    static List<ImprovementEvent> verify(
            ImprovementState state, VerifyImprovement command, @Nullable Judged judged) {
        var miss = state.miss();
        if (miss == null) {
            throw ImprovementProblem.NOTHING_TO_MEASURE.because();
        }
        if (state.isSettled()) {
            return List.of();
        }
        if (judged == null) {
            throw ImprovementProblem.REPORT_NOT_CONFIRMED.because();
        }
        if (!judged.slaId.equals(miss.slaId()) || !judged.firstDay.isAfter(miss.lastDay())) {
            throw ImprovementProblem.REPORT_NOT_LATER.because(miss.period());
        }
        return switch (judged.judgement) {
            case MET ->
                    List.of(
                            new ImprovementVerified(
                                    command.reportId(), judged.period, judged.value));
            case MISSED ->
                    List.of(new ImprovementMissed(command.reportId(), judged.period, judged.value));
            case UNDETERMINED, NO_VALUE ->
                    throw ImprovementProblem.PERIOD_WITHOUT_VALUE.because(
                            judged.period, miss.missed().item());
        };
    }
}
