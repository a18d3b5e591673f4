package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.AcceptImprovementPlan;
import jp.daicho.contract.servicelevel.AskForImprovement;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.GuidanceRecorded;
import jp.daicho.contract.servicelevel.ImprovementAskedFor;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.ImprovementMeasure;
import jp.daicho.contract.servicelevel.ImprovementMissed;
import jp.daicho.contract.servicelevel.ImprovementPlanAccepted;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.ImprovementProblem;
import jp.daicho.contract.servicelevel.ImprovementVerified;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.OpenImprovementPlan;
import jp.daicho.contract.servicelevel.RecordGuidance;
import jp.daicho.contract.servicelevel.ReturnImprovementPlan;
import jp.daicho.contract.servicelevel.SubmitImprovementPlan;
import jp.daicho.contract.servicelevel.VerifyImprovement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImprovementStateTest {

    private static final UUID SLA = new UUID(0, 7);
    private static final UUID REPORT = new UUID(0, 8);
    private static final UUID CONTRACTOR = new UUID(0, 2);
    private static final UUID SECTION = new UUID(0, 4);
    private static final Instant JULY_6 = Instant.parse("2026-07-06T01:00:00Z");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.japan();

    @Test
    void a_plan_is_due_ten_business_days_after_the_confirmation_IV_1_6_N3_IV_2_5_N4() {
        assertThat(Improving.open(open(), CALENDAR, by(SECTION)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ImprovementPlanOpened.class,
                        // 20 July is Marine Day
                        event -> assertThat(event.dueOn()).isEqualTo(LocalDate.of(2026, 7, 21)));
    }

    @Test
    void without_an_agreement_measures_are_asked_for_IV_1_4_R2() {
        var asked =
                Improving.askFor(
                        new AskForImprovement(null, "バッチ処理の完了時刻", "3日遅れた", null),
                        CALENDAR,
                        by(SECTION));

        assertThat(asked)
                .containsExactly(
                        new ImprovementAskedFor("バッチ処理の完了時刻", "3日遅れた", LocalDate.of(2026, 7, 21)));
        refused(
                () ->
                        Improving.verify(
                                ImprovementState.evolve(null, asked.getFirst()),
                                verify(),
                                judged("2026-07-01", Judgement.MET)),
                ImprovementProblem.NOTHING_TO_MEASURE);
    }

    @Test
    void the_contractor_submits_and_another_accepts_IV_1_6_S2_IV_1_6_X2_IV_2_5_X2() {
        var opened = opened();
        refused(() -> opened.accept(accept(), by(SECTION)), ImprovementProblem.PLAN_MISSING);
        var submitted = after(opened, opened.submit(plan("通知する"), by(CONTRACTOR)));
        assertThat(submitted.submit(plan("通知する"), by(CONTRACTOR))).isEmpty();
        refused(
                () -> submitted.accept(accept(), by(CONTRACTOR)),
                ImprovementProblem.PLAN_OF_ONES_OWN);

        var accepted = after(submitted, submitted.accept(accept(), by(SECTION)));

        assertThat(submitted.accept(accept(), by(SECTION)))
                .containsExactly(new ImprovementPlanAccepted(1, null));
        assertThat(accepted.accept(accept(), by(SECTION))).isEmpty();
        refused(
                () -> accepted.submit(plan("拡張する"), by(CONTRACTOR)),
                ImprovementProblem.PLAN_ACCEPTED);
        refused(() -> accepted.sendBack(sendBack(), by(SECTION)), ImprovementProblem.PLAN_ACCEPTED);
    }

    @Test
    void a_returned_plan_is_submitted_again_as_the_next_revision() {
        var opened = opened();
        var submitted = after(opened, opened.submit(plan("通知する"), by(CONTRACTOR)));
        var returned = after(submitted, submitted.sendBack(sendBack(), by(SECTION)));

        assertThat(returned.sendBack(sendBack(), by(SECTION))).isEmpty();
        refused(() -> returned.accept(accept(), by(SECTION)), ImprovementProblem.PLAN_MISSING);
        assertThat(returned.submit(plan("拡張する"), by(CONTRACTOR)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ImprovementPlanSubmitted.class,
                        event -> assertThat(event.revision()).isEqualTo(2));
    }

    @Test
    void guidance_is_given_on_a_submitted_plan_and_counted_IV_3_1_S4() {
        var opened = opened();
        refused(() -> opened.guide(guidance()), ImprovementProblem.PLAN_MISSING);
        var submitted = after(opened, opened.submit(plan("通知する"), by(CONTRACTOR)));
        var guided = after(submitted, submitted.guide(guidance()));

        assertThat(guided.guide(guidance()))
                .containsExactly(new GuidanceRecorded(2, "領域は拡張済み", "通知を設定すること"));
    }

    @Test
    void the_next_report_verifies_the_improvement_once_IV_3_1_X2() {
        var opened = opened();
        var verified = Improving.verify(opened, verify(), judged("2026-07-01", Judgement.MET));

        assertThat(verified)
                .containsExactly(
                        new ImprovementVerified(REPORT, "2026-07", new BigDecimal("99.95")));
        assertThat(
                        Improving.verify(
                                after(opened, verified),
                                verify(),
                                judged("2026-08-01", Judgement.MISSED)))
                .isEmpty();
    }

    @Test
    void missed_again_in_the_next_report_shows_it_unimproved_IV_3_1_X2() {
        assertThat(Improving.verify(opened(), verify(), judged("2026-07-01", Judgement.MISSED)))
                .containsExactly(new ImprovementMissed(REPORT, "2026-07", new BigDecimal("99.95")));
    }

    @Test
    void a_period_without_value_an_earlier_one_or_an_unconfirmed_report_verifies_nothing() {
        var opened = opened();
        refused(
                () -> Improving.verify(opened, verify(), judged("2026-07-01", Judgement.NO_VALUE)),
                ImprovementProblem.PERIOD_WITHOUT_VALUE);
        refused(
                () -> Improving.verify(opened, verify(), judged("2026-06-01", Judgement.MET)),
                ImprovementProblem.REPORT_NOT_LATER);
        refused(
                () -> Improving.verify(opened, verify(), null),
                ImprovementProblem.REPORT_NOT_CONFIRMED);
    }

    private static OpenImprovementPlan open() {
        return new OpenImprovementPlan(
                new UUID(0, 9),
                SLA,
                "2026-06",
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 30),
                new JudgedItem(
                        "availability",
                        "稼働率",
                        Comparison.AT_LEAST,
                        new BigDecimal("99.9"),
                        new BigDecimal("99.8999"),
                        Judgement.MISSED),
                JULY_6);
    }

    private static ImprovementState opened() {
        return ImprovementState.evolve(
                null, Improving.open(open(), CALENDAR, by(SECTION)).getFirst());
    }

    private static Improving.Judged judged(String firstDay, Judgement judgement) {
        return new Improving.Judged(
                SLA,
                firstDay.substring(0, 7),
                LocalDate.parse(firstDay),
                judgement,
                new BigDecimal("99.95"));
    }

    private static VerifyImprovement verify() {
        return new VerifyImprovement(REPORT, null);
    }

    private static SubmitImprovementPlan plan(String measure) {
        return new SubmitImprovementPlan(
                "領域の不足",
                List.of(new ImprovementMeasure(measure, "保守チーム", LocalDate.of(2026, 7, 15))),
                null);
    }

    private static AcceptImprovementPlan accept() {
        return new AcceptImprovementPlan(null, null);
    }

    private static ReturnImprovementPlan sendBack() {
        return new ReturnImprovementPlan(List.of("期限が遅い"), null);
    }

    private static RecordGuidance guidance() {
        return new RecordGuidance("領域は拡張済み", "通知を設定すること", null);
    }

    private static Occasion by(UUID person) {
        return new Occasion(
                new Actor(person, new UUID(0, 5), Role.OWNING_SECTION_STAFF), JULY_6, JULY_6);
    }

    private static ImprovementState after(
            @Nullable ImprovementState state, List<ImprovementEvent> events) {
        var evolved = state;
        for (var event : events) {
            evolved = ImprovementState.evolve(evolved, event);
        }
        return Objects.requireNonNull(evolved);
    }

    private static void refused(ThrowingCallable attempt, ProblemType type) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Rejection.class, rejection -> assertThat(rejection.type()).isEqualTo(type));
    }
}
