package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.ConfirmServiceReport;
import jp.daicho.contract.servicelevel.DifferenceExplanation;
import jp.daicho.contract.servicelevel.ExplainDifferences;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.PeriodRestated;
import jp.daicho.contract.servicelevel.ReportedValue;
import jp.daicho.contract.servicelevel.RestatePeriod;
import jp.daicho.contract.servicelevel.ReturnServiceReport;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.servicelevel.ServiceReportProblem;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.contract.servicelevel.SubmitServiceReport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceReportStateTest {

    private static final UUID SLA = new UUID(0, 7);
    private static final Instant AFTER = Instant.parse("2026-06-30T15:00:00Z");
    private static final UUID CONTRACTOR = new UUID(0, 2);
    private static final Computed JUNE = computed(figure("99.9352", null, Judgement.MET));
    private static final Computed MISSED = computed(figure("99.8999", null, Judgement.MISSED));

    @Test
    void a_period_is_reported_after_its_last_day_in_the_agreements_zone_IV_1_6_N2() {
        refused(
                () ->
                        ServiceReportState.submit(
                                report("99.93"), JUNE, by(CONTRACTOR, AFTER.minusSeconds(1))),
                ServiceReportProblem.PERIOD_RUNNING);

        assertThat(submitted(JUNE, "99.93"))
                .satisfies(event -> {
                    assertThat(event.period()).isEqualTo("2026-06");
                    assertThat(event.lastDay()).isEqualTo("2026-06-30");
                    assertThat(event.revision()).isEqualTo(1);
                    assertThat(event.submittedBy()).isEqualTo(CONTRACTOR);
                });
    }

    @Test
    void every_agreed_item_is_reported_and_no_other_IV_2_5_N3() {
        refused(
                () ->
                        ServiceReportState.submit(
                                new SubmitServiceReport(
                                        SLA,
                                        "2026-06",
                                        List.of(new ReportedValue("other", null, null, null)),
                                        null,
                                        null),
                                JUNE,
                                by(CONTRACTOR, AFTER)),
                ServiceReportProblem.ITEMS_INCOMPLETE);
        refused(
                () -> ServiceReportState.submit(report("99.93"), computed(), by(CONTRACTOR, AFTER)),
                ServiceReportProblem.PERIOD_NOT_AGREED);
    }

    @Test
    void a_missed_item_needs_its_cause_also_where_the_contractor_thinks_it_met_IV_1_6_N3() {
        refused(
                () -> ServiceReportState.submit(report("99.95"), MISSED, by(CONTRACTOR, AFTER)),
                ServiceReportProblem.CAUSE_MISSING);
    }

    @Test
    void the_same_value_in_fewer_decimals_is_no_difference() {
        assertThat(differs(JUNE, "99.93")).isFalse();
        assertThat(differs(JUNE, "99.94")).isFalse();
        assertThat(differs(JUNE, "99.9352")).isFalse();
        assertThat(differs(JUNE, "99.92")).isTrue();
        assertThat(differs(JUNE, "100")).isTrue();
        assertThat(differs(JUNE, "99")).isTrue();
        assertThat(differs(JUNE, null)).isTrue();
    }

    @Test
    void a_value_rounded_from_missed_to_met_is_a_difference() {
        assertThat(figure("99.8999", null, Judgement.MISSED).differsFrom(new BigDecimal("99.9")))
                .isTrue();
    }

    @Test
    void where_time_is_unknown_anything_possible_is_no_difference_and_the_report_decides() {
        var range = figure("100.0000", "99.7222", Judgement.UNDETERMINED);

        assertThat(range.differsFrom(new BigDecimal("99.8"))).isFalse();
        assertThat(range.differsFrom(new BigDecimal("99.7"))).isTrue();
        assertThat(range.judgedWith(new BigDecimal("99.8"))).isEqualTo(Judgement.MISSED);
        assertThat(range.judgedWith(new BigDecimal("99.95"))).isEqualTo(Judgement.MET);
        assertThat(range.judgedWith(null)).isEqualTo(Judgement.UNDETERMINED);
    }

    @Test
    void a_report_with_an_unexplained_difference_is_not_confirmed_IV_3_1_S3() {
        var state = after(null, submitted(JUNE, "99.97"));
        refused(
                () -> state.confirm(confirm(), JUNE, section()),
                ServiceReportProblem.DIFFERENCE_UNEXPLAINED);
        refused(
                () -> state.explain(explain("response")),
                ServiceReportProblem.ITEM_DOES_NOT_DIFFER);

        var explained = after(state, state.explain(explain("availability")));

        assertThat(explained.explain(explain("availability"))).isEmpty();
        assertThat(explained.confirm(confirm(), JUNE, section()))
                .singleElement()
                .isInstanceOfSatisfying(
                        ServiceReportConfirmed.class,
                        event ->
                                assertThat(event.items())
                                        .singleElement()
                                        .satisfies(item -> {
                                            assertThat(item.value())
                                                    .isEqualByComparingTo("99.9352");
                                            assertThat(item.judgement()).isEqualTo(Judgement.MET);
                                        }));
    }

    @Test
    void nobody_confirms_or_returns_what_they_submitted_IV_3_1_X1() {
        var state = after(null, submitted(JUNE, "99.93"));

        refused(
                () -> state.confirm(confirm(), JUNE, by(CONTRACTOR, AFTER)),
                ServiceReportProblem.REPORT_OF_ONES_OWN);
        refused(
                () -> state.sendBack(sendBack(), by(CONTRACTOR, AFTER)),
                ServiceReportProblem.REPORT_OF_ONES_OWN);
    }

    @Test
    void one_report_stands_for_a_period_and_a_returned_one_is_submitted_again() {
        var pending = after(null, submitted(JUNE, "99.93"));
        refused(
                () -> pending.submitAgain(report("99.93"), JUNE, by(CONTRACTOR, AFTER)),
                ServiceReportProblem.REPORT_PENDING);

        var returned = after(pending, pending.sendBack(sendBack(), section()));
        assertThat(returned.sendBack(sendBack(), section())).isEmpty();
        refused(
                () -> returned.confirm(confirm(), JUNE, section()),
                ServiceReportProblem.REPORT_NOT_PENDING);
        refused(
                () -> returned.explain(explain("availability")),
                ServiceReportProblem.REPORT_NOT_PENDING);

        assertThat(returned.submitAgain(report("99.93"), JUNE, by(CONTRACTOR, AFTER)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ServiceReportSubmitted.class,
                        event -> assertThat(event.revision()).isEqualTo(2));
    }

    @Test
    void a_report_whose_evidence_changed_since_is_not_confirmed_as_it_is() {
        var state = after(null, submitted(JUNE, "99.93"));

        refused(
                () ->
                        state.confirm(
                                confirm(),
                                computed(figure("99.9360", null, Judgement.MET)),
                                section()),
                ServiceReportProblem.REPORT_OUTDATED);
    }

    @Test
    void a_confirmed_period_is_frozen_IV_1_6_N3() {
        var frozen = confirmed();

        assertThat(frozen.confirm(confirm(), JUNE, section())).isEmpty();
        refused(
                () -> frozen.submitAgain(report("99.93"), JUNE, by(CONTRACTOR, AFTER)),
                ServiceReportProblem.REPORT_FROZEN);
        refused(() -> frozen.sendBack(sendBack(), section()), ServiceReportProblem.REPORT_FROZEN);
        refused(() -> frozen.explain(explain("availability")), ServiceReportProblem.REPORT_FROZEN);
    }

    @Test
    void what_is_learnt_later_is_restated_with_what_stood_before_and_once() {
        var frozen = confirmed();
        assertThat(frozen.restate(restate(), JUNE)).isEmpty();

        var events = frozen.restate(restate(), MISSED);

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        PeriodRestated.class,
                        event -> {
                            assertThat(event.number()).isEqualTo(1);
                            var item = event.items().getFirst();
                            assertThat(item.before()).isEqualTo(JUNE.figures().getFirst());
                            assertThat(item.after()).isEqualTo(MISSED.figures().getFirst());
                            assertThat(item.judgementBefore()).isEqualTo(Judgement.MET);
                            assertThat(item.judged().judgement()).isEqualTo(Judgement.MISSED);
                        });
        var restated = after(frozen, events);
        assertThat(restated.restate(restate(), MISSED)).isEmpty();
        assertThat(restated.restate(restate(), JUNE))
                .singleElement()
                .isInstanceOfSatisfying(
                        PeriodRestated.class, event -> assertThat(event.number()).isEqualTo(2));
        refused(
                () -> after(null, submitted(JUNE, "99.93")).restate(restate(), MISSED),
                ServiceReportProblem.NOT_FROZEN);
    }

    private static ServiceReportState confirmed() {
        var state = after(null, submitted(JUNE, "99.93"));
        return after(state, state.confirm(confirm(), JUNE, section()));
    }

    private static ServiceReportSubmitted submitted(Computed computed, String value) {
        return (ServiceReportSubmitted)
                ServiceReportState.submit(report(value), computed, by(CONTRACTOR, AFTER))
                        .getFirst();
    }

    private static boolean differs(Computed computed, @Nullable String value) {
        return computed.figures()
                .getFirst()
                .differsFrom(value == null ? null : new BigDecimal(value));
    }

    private static Computed computed(ComputedFigure... figures) {
        return new Computed(
                Period.named("2026-06"), ZoneId.of("Asia/Tokyo"), List.of(figures), "JP-2027");
    }

    private static ComputedFigure figure(
            String value, @Nullable String lowest, Judgement judgement) {
        return new ComputedFigure(
                "availability",
                "稼働率",
                MeasureKind.AVAILABILITY,
                Comparison.AT_LEAST,
                new BigDecimal("99.9"),
                new BigDecimal(value),
                lowest == null ? null : new BigDecimal(lowest),
                null,
                judgement,
                0,
                2_592_000L,
                1_680L,
                0L);
    }

    private static SubmitServiceReport report(String value) {
        return new SubmitServiceReport(
                SLA,
                "2026-06",
                List.of(new ReportedValue("availability", new BigDecimal(value), null, null)),
                null,
                null);
    }

    private static ExplainDifferences explain(String item) {
        return new ExplainDifferences(List.of(new DifferenceExplanation(item, "監視の間隔が異なる")), null);
    }

    private static ConfirmServiceReport confirm() {
        return new ConfirmServiceReport(null, null);
    }

    private static ReturnServiceReport sendBack() {
        return new ReturnServiceReport(List.of("原因分析が不足"), null);
    }

    private static RestatePeriod restate() {
        return new RestatePeriod("停止の終了時刻を訂正した", null);
    }

    private static Occasion section() {
        return new Occasion(
                new Actor(new UUID(0, 4), new UUID(0, 3), Role.OWNING_SECTION_STAFF), AFTER, AFTER);
    }

    private static Occasion by(UUID person, Instant at) {
        return new Occasion(new Actor(person, new UUID(0, 5), Role.MAINTENANCE_CONTRACTOR), at, at);
    }

    private static ServiceReportState after(
            @Nullable ServiceReportState state, ServiceReportEvent event) {
        return ServiceReportState.evolve(state, event);
    }

    private static ServiceReportState after(
            ServiceReportState state, List<ServiceReportEvent> events) {
        var evolved = state;
        for (var event : events) {
            evolved = ServiceReportState.evolve(evolved, event);
        }
        return evolved;
    }

    private static void refused(ThrowingCallable attempt, ProblemType type) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Rejection.class, rejection -> assertThat(rejection.type()).isEqualTo(type));
    }
}
