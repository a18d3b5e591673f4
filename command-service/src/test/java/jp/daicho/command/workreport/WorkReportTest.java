package jp.daicho.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.workreport.WorkReportFacts.KnownWorkReport;
import jp.daicho.command.workreport.WorkReportFacts.Stage;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.ConfirmWorkReport;
import jp.daicho.contract.workreport.KnownFigure;
import jp.daicho.contract.workreport.ReportedContent;
import jp.daicho.contract.workreport.ReportedWork;
import jp.daicho.contract.workreport.ResubmitWorkReport;
import jp.daicho.contract.workreport.ReturnWorkReport;
import jp.daicho.contract.workreport.SubmitWorkReport;
import jp.daicho.contract.workreport.WorkFigure;
import jp.daicho.contract.workreport.WorkReportConfirmed;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.contract.workreport.WorkReportKind;
import jp.daicho.contract.workreport.WorkReportProblem;
import jp.daicho.contract.workreport.WorkReportResubmitted;
import jp.daicho.contract.workreport.WorkReportReturned;
import jp.daicho.contract.workreport.WorkReportSubmitted;
import jp.daicho.contract.workreport.WorkReportTables;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** IV-1.4, IV-2.4: a contractor's report, from its submission to its confirmation. */
class WorkReportTest {

    private static final Actor COMPANY = LedgerFixture.actor(Role.MAINTENANCE_CONTRACTOR);
    private static final Actor SECTION = LedgerFixture.actor(Role.OWNING_SECTION_STAFF);
    private static final Set<Role> MAINTAINS = Set.of(Role.MAINTENANCE_CONTRACTOR);
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static final UUID BEFORE = LedgerFixture.id("before");
    private static final List<KnownFigure> FIGURES =
            List.of(new KnownFigure(WorkFigure.WORK_RECORDS, 3));
    private static final ReportedWork REPORT = whole(Track.MAINTENANCE);
    private static final WorkReportSubmitted SUBMITTED = submission(null);

    private static WorkReportSubmitted submission(@Nullable UUID supersedes) {
        return new WorkReportSubmitted(
                Track.MAINTENANCE,
                WorkReportKind.MONTHLY,
                FIRST,
                LAST,
                COMPANY.organisation(),
                REPORT,
                FIGURES,
                supersedes,
                COMPANY.person());
    }

    private static ReportedWork whole(Track track) {
        return new ReportedWork(
                "5月分",
                WorkReportTables.of(track).rows().stream()
                        .map(row -> new ReportedContent(row.code(), "異常なし", null))
                        .toList(),
                null,
                null);
    }

    private static ReportedWork partial() {
        return new ReportedWork(
                "5月分", List.of(new ReportedContent("WORK_PERFORMANCE", "点検1件", null)), null, null);
    }

    private static SubmitWorkReport submit(
            Track track, WorkReportKind kind, ReportedWork report, @Nullable UUID supersedes) {
        return new SubmitWorkReport(null, track, kind, FIRST, LAST, report, supersedes, null);
    }

    private static Occasion by(Actor actor) {
        return new Occasion(actor, LedgerFixture.NOW, LedgerFixture.NOW);
    }

    private static List<WorkReportEvent> submitted(SubmitWorkReport command) {
        return WorkReportState.submit(command, by(COMPANY), MAINTAINS, FIGURES, null);
    }

    private static WorkReportState state(WorkReportEvent... more) {
        var state = WorkReportState.evolve(null, SUBMITTED);
        for (var event : more) {
            state = WorkReportState.evolve(state, event);
        }
        return state;
    }

    private static void refused(ThrowingCallable call, ProblemType problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void IV_1_4_R2_a_report_says_apart_what_is_typed_and_what_the_ledger_counted() {
        assertThat(submitted(submit(Track.MAINTENANCE, WorkReportKind.MONTHLY, REPORT, null)))
                .containsExactly(SUBMITTED);
    }

    @Test
    void IV_1_4_R2_a_monthly_report_without_a_row_of_the_table_and_without_a_reason_is_refused() {
        refused(
                () -> submitted(submit(Track.MAINTENANCE, WorkReportKind.MONTHLY, partial(), null)),
                WorkReportProblem.INCOMPLETE);
        assertThat(submitted(submit(Track.MAINTENANCE, WorkReportKind.SPOT, partial(), null)))
                .hasSize(1);
        var reasoned =
                new ReportedWork(
                        "5月分",
                        Stream.concat(
                                        partial().contents().stream(),
                                        REPORT.contents().stream()
                                                .skip(1)
                                                .map(c ->
                                                        new ReportedContent(
                                                                c.code(), null, "対象がない")))
                                .toList(),
                        null,
                        null);
        assertThat(submitted(submit(Track.MAINTENANCE, WorkReportKind.MONTHLY, reasoned, null)))
                .hasSize(1);
    }

    @Test
    void IV_2_4_R3_operation_is_reported_by_its_own_table_and_both_in_one_hand_by_that_too() {
        var operates = Set.of(Role.OPERATION_CONTRACTOR);
        refused(
                () ->
                        WorkReportState.submit(
                                submit(Track.OPERATION, WorkReportKind.MONTHLY, REPORT, null),
                                by(COMPANY),
                                operates,
                                FIGURES,
                                null),
                WorkReportProblem.INCOMPLETE);
        assertThat(
                        WorkReportState.submit(
                                submit(
                                        Track.COMBINED,
                                        WorkReportKind.MONTHLY,
                                        whole(Track.OPERATION),
                                        null),
                                by(COMPANY),
                                Set.of(Role.MAINTENANCE_CONTRACTOR, Role.OPERATION_CONTRACTOR),
                                FIGURES,
                                null))
                .hasSize(1);
    }

    @Test
    void IV_1_4_R1_IV_2_4_R2_nobody_reports_on_work_that_another_company_does() {
        for (var track : List.of(Track.OPERATION, Track.COMBINED)) {
            refused(
                    () ->
                            submitted(
                                    submit(
                                            track,
                                            WorkReportKind.MONTHLY,
                                            whole(Track.OPERATION),
                                            null)),
                    WorkReportProblem.NOT_THE_REPORTING_CONTRACTOR);
        }
        refused(
                () ->
                        state(new WorkReportReturned(1, List.of("不足")))
                                .resubmit(
                                        new ResubmitWorkReport(REPORT, null),
                                        by(LedgerFixture.actor(Role.SERVICE_PROVIDER)),
                                        FIGURES),
                WorkReportProblem.NOT_THE_REPORTING_CONTRACTOR);
    }

    @Test
    void IV_1_4_N2_a_period_is_reported_once_its_last_day_has_come_in_japan() {
        var eve = Instant.parse("2026-05-30T14:59:59Z");
        refused(
                () ->
                        WorkReportState.submit(
                                submit(Track.MAINTENANCE, WorkReportKind.MONTHLY, REPORT, null),
                                new Occasion(COMPANY, LedgerFixture.NOW, eve),
                                MAINTAINS,
                                FIGURES,
                                null),
                WorkReportProblem.PERIOD_RUNNING);
        assertThat(
                        WorkReportState.submit(
                                submit(Track.MAINTENANCE, WorkReportKind.MONTHLY, REPORT, null),
                                new Occasion(COMPANY, LedgerFixture.NOW, eve.plusSeconds(1)),
                                MAINTAINS,
                                FIGURES,
                                null))
                .hasSize(1);
    }

    @Test
    void IV_1_4_R2_IV_2_4_R2_a_confirmed_report_is_superseded_and_never_reopened() {
        var confirmed = state(new WorkReportConfirmed(1, null));
        refused(
                () ->
                        confirmed.resubmit(
                                new ResubmitWorkReport(REPORT, null), by(COMPANY), FIGURES),
                WorkReportProblem.NOT_AT_THIS_STEP);
        refused(
                () -> confirmed.sendBack(new ReturnWorkReport(List.of("不足"), null), by(SECTION)),
                WorkReportProblem.NOT_AT_THIS_STEP);
        assertThat(confirmed.confirm(new ConfirmWorkReport("再度", null), by(SECTION))).isEmpty();
        var instead = submit(Track.MAINTENANCE, WorkReportKind.MONTHLY, REPORT, BEFORE);
        assertThat(
                        WorkReportState.submit(
                                instead,
                                by(COMPANY),
                                MAINTAINS,
                                FIGURES,
                                known(Stage.CONFIRMED, false, LAST)))
                .containsExactly(submission(BEFORE));
        for (var unfit :
                new KnownWorkReport[] {
                    null,
                    known(Stage.SUBMITTED, false, LAST),
                    known(Stage.CONFIRMED, true, LAST),
                    known(Stage.CONFIRMED, false, LAST.minusDays(1))
                }) {
            refused(
                    () -> WorkReportState.submit(instead, by(COMPANY), MAINTAINS, FIGURES, unfit),
                    WorkReportProblem.NOT_SUPERSEDED);
        }
    }

    private static KnownWorkReport known(Stage stage, boolean superseded, LocalDate last) {
        return new KnownWorkReport(
                BEFORE,
                Track.MAINTENANCE,
                WorkReportKind.MONTHLY,
                COMPANY.organisation(),
                FIRST,
                last,
                stage,
                superseded);
    }

    @Test
    void IV_1_4_R2_IV_2_4_R3_what_was_returned_is_submitted_again_and_then_confirmed() {
        var wanting = new WorkReportReturned(1, List.of("異常の有無がない"));
        assertThat(
                        state().sendBack(
                                        new ReturnWorkReport(wanting.deficiencies(), null),
                                        by(SECTION)))
                .containsExactly(wanting);
        var again = new WorkReportResubmitted(2, REPORT, FIGURES, COMPANY.person());
        assertThat(
                        state(wanting)
                                .resubmit(
                                        new ResubmitWorkReport(REPORT, null), by(COMPANY), FIGURES))
                .containsExactly(again);
        refused(
                () -> state(wanting).confirm(new ConfirmWorkReport(null, null), by(SECTION)),
                WorkReportProblem.NOT_AT_THIS_STEP);
        assertThat(state(wanting, again).confirm(new ConfirmWorkReport("照合した", null), by(SECTION)))
                .containsExactly(new WorkReportConfirmed(2, "照合した"));
    }

    @Test
    void IV_1_4_R2_IV_2_4_R3_nobody_confirms_or_returns_their_own_report() {
        var turncoat =
                new Actor(COMPANY.person(), SECTION.organisation(), Role.OWNING_SECTION_STAFF);
        refused(
                () -> state().confirm(new ConfirmWorkReport(null, null), by(turncoat)),
                WorkReportProblem.OF_ONES_OWN);
        refused(
                () -> state().sendBack(new ReturnWorkReport(List.of("不足"), null), by(turncoat)),
                WorkReportProblem.OF_ONES_OWN);
    }
}
