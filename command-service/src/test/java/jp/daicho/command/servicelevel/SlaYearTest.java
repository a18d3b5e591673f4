package jp.daicho.command.servicelevel;

import static jp.daicho.command.servicelevel.SlaSamples.availability;
import static jp.daicho.command.servicelevel.SlaSamples.response;
import static jp.daicho.command.servicelevel.SlaSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.planning.MonitoringItem;
import jp.daicho.contract.servicelevel.BaseSlaOnPlan;
import jp.daicho.contract.servicelevel.CostAgainstLevel;
import jp.daicho.contract.servicelevel.EvaluateSlaYear;
import jp.daicho.contract.servicelevel.LevelChange;
import jp.daicho.contract.servicelevel.PlanBasis;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaBasedOnPlan;
import jp.daicho.contract.servicelevel.SlaEvent;
import jp.daicho.contract.servicelevel.SlaProblem;
import jp.daicho.contract.servicelevel.SlaYearEvaluated;
import jp.daicho.contract.servicelevel.UserSatisfaction;
import jp.daicho.contract.servicelevel.YearResult;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlaYearTest {

    private static final List<YearResult> RESULTS =
            List.of(new YearResult("availability", 10, 1, 0));
    private static final SlaState AGREED =
            SlaState.evolve(
                    null,
                    new SlaAgreed(
                            "SLA-1",
                            "合意",
                            null,
                            terms("2026-04-01", "2027-03-31", availability("99.9"), response())));

    @Test
    void a_years_levels_are_evaluated_with_satisfaction_and_cost_IV_1_6_N4_IV_2_5_N5() {
        assertThat(YearRules.evaluate(AGREED, evaluate(2026), RESULTS, on("2027-01-01")))
                .singleElement()
                .isInstanceOfSatisfying(
                        SlaYearEvaluated.class,
                        event -> {
                            assertThat(event.results()).isEqualTo(RESULTS);
                            assertThat(event.satisfaction().answers()).isEqualTo(42);
                            assertThat(event.changes()).hasSize(1);
                        });
    }

    @Test
    void it_is_early_before_the_last_quarter_of_the_fiscal_year() {
        refused(
                () -> YearRules.evaluate(AGREED, evaluate(2026), RESULTS, on("2026-12-31")),
                SlaProblem.YEAR_EARLY);
    }

    @Test
    void a_year_is_evaluated_once_and_only_where_the_agreement_holds() {
        var evaluated =
                after(YearRules.evaluate(AGREED, evaluate(2026), RESULTS, on("2027-03-01")));

        refused(
                () -> YearRules.evaluate(evaluated, evaluate(2026), RESULTS, on("2027-03-02")),
                SlaProblem.YEAR_EVALUATED);
        refused(
                () -> YearRules.evaluate(AGREED, evaluate(2025), RESULTS, on("2027-03-02")),
                SlaProblem.YEAR_NOT_AGREED);
        refused(
                () -> YearRules.evaluate(AGREED, evaluate(2027), RESULTS, on("2028-03-02")),
                SlaProblem.YEAR_NOT_AGREED);
    }

    @Test
    void an_agreement_takes_up_monitoring_items_of_the_confirmed_plan_IV_1_1_S1_IV_2_1_S1() {
        var based = PlanRules.base(AGREED, base("availability", "AVAILABILITY_RATE"), plan("99.9"));

        assertThat(based).singleElement().isInstanceOf(SlaBasedOnPlan.class);
        assertThat(
                        PlanRules.base(
                                after(based),
                                base("availability", "AVAILABILITY_RATE"),
                                plan("99.9")))
                .isEmpty();
        assertThat(PlanRules.base(AGREED, base("availability", "AVAILABILITY_RATE"), plan(null)))
                .hasSize(1);
    }

    @Test
    void no_plan_that_is_not_confirmed_and_no_item_that_is_not_there_is_taken_up() {
        refused(
                () -> PlanRules.base(AGREED, base("availability", "AVAILABILITY_RATE"), null),
                SlaProblem.PLAN_NOT_CONFIRMED);
        refused(
                () -> PlanRules.base(AGREED, base("cpu", "AVAILABILITY_RATE"), plan("99.9")),
                SlaProblem.AGREED_ITEM_UNKNOWN);
        refused(
                () -> PlanRules.base(AGREED, base("availability", "CPU"), plan("99.9")),
                SlaProblem.PLAN_ITEM_UNKNOWN);
        refused(
                () ->
                        PlanRules.base(
                                AGREED, base("availability", "AVAILABILITY_RATE"), plan("99.5")),
                SlaProblem.TARGET_DIFFERS);
    }

    private static BaseSlaOnPlan base(String item, String monitoringItem) {
        return new BaseSlaOnPlan(
                new PlanBasis(
                        new UUID(0, 9), 2, List.of(new PlanBasis.BasedItem(item, monitoringItem))),
                null);
    }

    private static List<MonitoringItem> plan(@Nullable String target) {
        return List.of(
                new MonitoringItem(
                        "AVAILABILITY_RATE",
                        "稼働率",
                        "毎月",
                        "月末",
                        "監視サーバの記録",
                        "稼働時間÷計画時間",
                        target == null ? null : new BigDecimal(target),
                        "%"));
    }

    private static EvaluateSlaYear evaluate(int year) {
        return new EvaluateSlaYear(
                year,
                new UserSatisfaction("窓口職員への調査", 42, new BigDecimal("88"), null),
                new CostAgainstLevel(new BigDecimal("12000000"), true, "見合う"),
                List.of(new LevelChange("response", LevelChange.Kind.RAISE, "97%")),
                "引き上げる",
                null);
    }

    private static Occasion on(String day) {
        var at = Instant.parse(day + "T01:00:00Z");
        return new Occasion(
                new Actor(new UUID(0, 2), new UUID(0, 3), Role.OWNING_SECTION_MANAGER), at, at);
    }

    private static SlaState after(List<SlaEvent> events) {
        var state = AGREED;
        for (var event : events) {
            state = SlaState.evolve(state, event);
        }
        return state;
    }

    private static void refused(ThrowingCallable attempt, ProblemType type) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Rejection.class, rejection -> assertThat(rejection.type()).isEqualTo(type));
    }
}
