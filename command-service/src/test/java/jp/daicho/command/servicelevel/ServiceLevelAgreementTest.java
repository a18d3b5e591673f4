package jp.daicho.command.servicelevel;

import static jp.daicho.command.servicelevel.SlaSamples.agree;
import static jp.daicho.command.servicelevel.SlaSamples.availability;
import static jp.daicho.command.servicelevel.SlaSamples.cpu;
import static jp.daicho.command.servicelevel.SlaSamples.response;
import static jp.daicho.command.servicelevel.SlaSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Checks;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.AmendSla;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.PlannedOutageRecorded;
import jp.daicho.contract.servicelevel.RecordPlannedOutage;
import jp.daicho.contract.servicelevel.RecoveryMeasure;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.servicelevel.SlaEvent;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ServiceLevelAgreementTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-06-05T00:00:00Z");
    private static final Occasion OCCASION =
            new Occasion(
                    new Actor(new UUID(0, 2), new UUID(0, 3), Role.OWNING_SECTION_MANAGER),
                    NOW,
                    NOW);
    private static final SlaTerms TERMS = terms("2026-04-01", "2027-03-31", availability("99.9"));
    private static final SlaState AGREED =
            SlaState.evolve(null, new SlaAgreed("SLA-1", "合意", null, TERMS));

    @Test
    void an_agreement_is_recorded_with_its_terms_III_1_3_N6() {
        assertThat(SlaState.agree(agree("SLA-1", TERMS), ID, OCCASION))
                .containsExactly(new SlaAgreed("SLA-1", "サービスレベル合意書", null, TERMS));
    }

    @Test
    void a_metric_is_measured_by_its_own_kinds_and_each_kind_has_what_it_needs_IV_2_1_S1() {
        var mean = MeasureKind.MEAN;
        var ranked = MeasureKind.PERCENTILE;
        var recovers = MeasureKind.RECOVERY_TIME;
        var maximum =
                new RecoveryMeasure(
                        RecoveryMeasure.Statistic.MAXIMUM, RecoveryMeasure.Clock.WALL_CLOCK);
        var rank =
                new RecoveryMeasure(
                        RecoveryMeasure.Statistic.PERCENTILE, RecoveryMeasure.Clock.WALL_CLOCK);

        assertThat(wrong(SlaSamples.response95())).isEmpty();
        assertThat(wrong(SlaSamples.recovery())).isEmpty();
        assertThat(wrong(SlaSamples.ranked("a", "OTHER", recovers, "1", "90", rank))).isEmpty();
        assertThat(wrong(SlaSamples.ranked("a", "VIRUS_DETECTION_COUNT", ranked, "0", "95", null)))
                .containsExactly("/terms/items/0/kind");
        assertThat(wrong(SlaSamples.ranked("a", "FAILURE_RECOVERY_TIME", mean, "0", null, null)))
                .containsExactly("/terms/items/0/kind");
        assertThat(wrong(SlaSamples.ranked("a", "RESPONSE_TIME", ranked, "3", null, null)))
                .containsExactly("/terms/items/0/percentile");
        assertThat(wrong(SlaSamples.ranked("a", "RESPONSE_TIME", ranked, "3", "0", null)))
                .containsExactly("/terms/items/0/percentile");
        assertThat(wrong(SlaSamples.ranked("a", "RESPONSE_TIME", mean, "3", "95", null)))
                .containsExactly("/terms/items/0/percentile");
        assertThat(wrong(SlaSamples.ranked("a", "OTHER", recovers, "1", null, rank)))
                .containsExactly("/terms/items/0/percentile");
        assertThat(wrong(SlaSamples.ranked("a", "OTHER", recovers, "1", null, null)))
                .containsExactly("/terms/items/0/recovery");
        assertThat(wrong(SlaSamples.ranked("a", "OTHER", mean, "1", null, maximum)))
                .containsExactly("/terms/items/0/recovery");
    }

    private static List<String> wrong(SlaItem item) {
        var checks = new Checks();
        agree("SLA-1", terms("2026-04-01", null, item)).check(checks);
        return checks.violations().stream().map(InvalidCommand.Violation::pointer).toList();
    }

    @Test
    void new_terms_hold_from_a_day_on_and_the_same_again_change_nothing_IV_1_6_N4() {
        var better = terms("2026-10-01", "2027-03-31", availability("99.95"));

        var amended = AGREED.amend(new AmendSla(better, "年次評価", null), OCCASION);

        assertThat(amended).containsExactly(new SlaAmended(better, "年次評価"));
        assertThat(after(amended).amend(new AmendSla(better, "年次評価", null), OCCASION)).isEmpty();
    }

    @Test
    void past_days_keep_the_target_of_their_time() {
        refused(
                () ->
                        AGREED.amend(
                                new AmendSla(
                                        terms("2026-06-01", null, availability("99")), "", null),
                                OCCASION),
                ServiceLevelProblem.SLA_AMENDMENT_RETROACTIVE);
    }

    @Test
    void amendments_follow_one_another() {
        refused(
                () ->
                        AGREED.amend(
                                new AmendSla(
                                        terms("2026-04-01", null, availability("99")), "", null),
                                OCCASION),
                ServiceLevelProblem.SLA_AMENDMENT_OUT_OF_ORDER);
    }

    @Test
    void a_stop_announced_72_hours_before_is_in_time_and_one_second_later_is_not() {
        var from = Instant.parse("2026-06-08T00:00:00Z");

        assertThat(planned(from, Instant.parse("2026-06-05T00:00:00Z")))
                .singleElement()
                .isEqualTo(
                        new PlannedOutageRecorded(
                                1, from, from.plusSeconds(3600), NOW, true, "OSの更新"));
        assertThat(planned(from.minusSeconds(1), NOW))
                .singleElement()
                .extracting(event -> ((PlannedOutageRecorded) event).inTime())
                .isEqualTo(false);
    }

    @Test
    void the_same_stop_again_changes_nothing() {
        var from = Instant.parse("2026-06-14T00:00:00Z");

        assertThat(after(planned(from, NOW)).plan(outage(from, NOW), OCCASION)).isEmpty();
    }

    @Test
    void a_stop_outside_the_agreement_or_announced_in_the_future_is_refused() {
        refused(
                () -> planned(Instant.parse("2027-04-01T00:00:00Z"), NOW),
                ServiceLevelProblem.PLANNED_OUTAGE_OUTSIDE_AGREEMENT);
        refused(
                () -> planned(Instant.parse("2026-07-01T00:00:00Z"), NOW.plusSeconds(1)),
                ServiceLevelProblem.NOTICE_AFTER_RECORDING);
    }

    @Test
    void items_with_values_that_do_not_fit_their_kind_are_refused_with_a_pointer() {
        var checks = new Checks();

        agree(
                        "SLA-1",
                        terms(
                                "2026-04-01",
                                "2026-03-31",
                                availability("100.1"),
                                response(),
                                cpu(),
                                cpu()))
                .check(checks);

        assertThat(checks.violations())
                .extracting(violation -> violation.pointer())
                .containsExactly("/terms/effectiveTo", "/terms/items/0/target", "/terms/items/3");
    }

    private static List<SlaEvent> planned(Instant from, Instant notifiedAt) {
        return AGREED.plan(outage(from, notifiedAt), OCCASION);
    }

    private static RecordPlannedOutage outage(Instant from, Instant notifiedAt) {
        return new RecordPlannedOutage(from, from.plusSeconds(3600), notifiedAt, "OSの更新", null);
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
