package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.DifferenceExplanation;
import jp.daicho.contract.servicelevel.DifferencesExplained;
import jp.daicho.contract.servicelevel.GuidanceRecorded;
import jp.daicho.contract.servicelevel.ImprovementAskedFor;
import jp.daicho.contract.servicelevel.ImprovementMeasure;
import jp.daicho.contract.servicelevel.ImprovementMissed;
import jp.daicho.contract.servicelevel.ImprovementPlanAccepted;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanReturned;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.PeriodRestated;
import jp.daicho.contract.servicelevel.ReportedItem;
import jp.daicho.contract.servicelevel.ReportedValue;
import jp.daicho.contract.servicelevel.RestatedItem;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportReturned;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.query.platform.ProjectionFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceReportReadModelTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID SLA = new UUID(2, 1);
    private static final UUID REPORT = new UUID(5, 1);
    private static final UUID PLAN = new UUID(6, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final Actor COMPANY =
            new Actor(new UUID(9, 3), new UUID(9, 4), Role.MAINTENANCE_CONTRACTOR);

    private final ProjectionFixture fixture =
            ProjectionFixture.of(new ServiceReportProjection(), new ImprovementProjection())
                    .by(COMPANY);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_report_is_shown_with_its_differences_until_they_are_explained_IV_3_1_S3() {
        fixture.given(REPORT, SYSTEM, submitted(1, "99.97"));
        assertThat(report()).isEqualTo("SUBMITTED 1 missed=1 differing=1 unexplained=1");

        fixture.given(
                REPORT,
                SYSTEM,
                new DifferencesExplained(
                        1, List.of(new DifferenceExplanation("availability", "監視の間隔"))));
        assertThat(report()).isEqualTo("SUBMITTED 1 missed=1 differing=1 unexplained=0");

        fixture.given(
                REPORT,
                SYSTEM,
                new ServiceReportReturned(1, List.of("原因分析が不足")),
                submitted(2, "99.89"));
        assertThat(report()).isEqualTo("SUBMITTED 2 missed=1 differing=0 unexplained=0");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_restatement_stands_beside_the_confirmed_figure_IV_1_6_N3() {
        var item = item("99.89");
        var after = figure("99.9652", Judgement.MET);
        fixture.given(
                REPORT,
                SYSTEM,
                submitted(1, "99.89"),
                new ServiceReportConfirmed(
                        SLA, "2026-06", FIRST, LAST, 1, List.of(JudgedItem.of(item)), null),
                new PeriodRestated(
                        SLA,
                        "2026-06",
                        FIRST,
                        LAST,
                        1,
                        "停止の終了時刻を訂正した",
                        List.of(RestatedItem.of(after, item)),
                        "JP-2027"));

        assertThat(report()).isEqualTo("RESTATED 1 missed=0 differing=0 unexplained=0");
        assertThat(
                        text(
                                """
                                SELECT concat_ws(' ', computed ->> 'value', standing ->> 'value', judgement,
                                    standing_judgement) FROM read_model.service_report_item\
                                """))
                .isEqualTo("99.8999 99.9652 MISSED MET");
        assertThat(
                        text(
                                """
                                SELECT concat_ws(' ', number, value_before, value_after, judgement_before,
                                    judgement_after) FROM read_model.restated_item\
                                """))
                .isEqualTo("1 99.8999 99.9652 MISSED MET");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void an_improvement_plan_is_followed_from_its_miss_to_the_next_report_IV_3_1_X2() {
        fixture.given(
                PLAN,
                SYSTEM,
                new ImprovementPlanOpened(
                        REPORT,
                        SLA,
                        "2026-06",
                        FIRST,
                        LAST,
                        JudgedItem.of(item("99.89")),
                        LocalDate.of(2026, 7, 21)));
        assertThat(plan()).isEqualTo("DUE 0 OPEN");

        fixture.given(PLAN, SYSTEM, plan(1), new ImprovementPlanReturned(1, List.of("期限")));
        assertThat(plan()).isEqualTo("RETURNED 1 OPEN");

        fixture.given(
                PLAN,
                SYSTEM,
                plan(2),
                new ImprovementPlanAccepted(2, null),
                new GuidanceRecorded(1, "拡張済み", null),
                new ImprovementMissed(new UUID(5, 2), "2026-07", new BigDecimal("99.8000")));
        assertThat(plan()).isEqualTo("ACCEPTED 2 UNIMPROVED");
        assertThat(text("SELECT checked FROM read_model.improvement_guidance")).isEqualTo("拡張済み");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void what_was_asked_for_without_an_agreement_is_not_measured_IV_1_4_R2() {
        fixture.given(
                PLAN,
                SYSTEM,
                new ImprovementAskedFor("バッチ処理の完了時刻", "3日遅れた", LocalDate.of(2026, 7, 21)));

        assertThat(plan()).isEqualTo("DUE 0 NOT_MEASURED");
        fixture.rebuildGivesTheSame();
    }

    private @Nullable String report() {
        return text(
                """
                SELECT concat_ws(' ', status, revision, 'missed=' || missed, 'differing=' || differing,
                    'unexplained=' || unexplained) FROM read_model.service_report\
                """);
    }

    private @Nullable String plan() {
        return text(
                """
                SELECT concat_ws(' ', status, revision, outcome) FROM read_model.improvement_plan
                JOIN read_model.improvement_progress USING (improvement_plan_id)\
                """);
    }

    private @Nullable String text(String sql) {
        return fixture.sql(sql).query(String.class).single();
    }

    private static ServiceReportSubmitted submitted(int revision, String reported) {
        return new ServiceReportSubmitted(
                SLA,
                "2026-06",
                FIRST,
                LAST,
                revision,
                List.of(item(reported)),
                null,
                "JP-2027",
                COMPANY.person());
    }

    private static ReportedItem item(String reported) {
        return ReportedItem.of(
                figure("99.8999", Judgement.MISSED),
                new ReportedValue("availability", new BigDecimal(reported), null, "領域の不足"));
    }

    private static ComputedFigure figure(String value, Judgement judgement) {
        return new ComputedFigure(
                "availability",
                "稼働率",
                MeasureKind.AVAILABILITY,
                Comparison.AT_LEAST,
                new BigDecimal("99.9"),
                new BigDecimal(value),
                null,
                null,
                judgement,
                0,
                2_592_000L,
                2_593L,
                0L);
    }

    private static ImprovementPlanSubmitted plan(int revision) {
        return new ImprovementPlanSubmitted(
                revision,
                "領域の不足",
                List.of(new ImprovementMeasure("拡張する", "保守チーム", LocalDate.of(2026, 7, 15))),
                COMPANY.person());
    }
}
