package jp.daicho.command.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.inspection.AmountVerified;
import jp.daicho.contract.inspection.AttachReports;
import jp.daicho.contract.inspection.AttendanceRecorded;
import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.CompletionNoticeReceived;
import jp.daicho.contract.inspection.FailInspection;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionFailed;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.InspectionProblem;
import jp.daicho.contract.inspection.InspectionRecorded;
import jp.daicho.contract.inspection.OfficersReplaced;
import jp.daicho.contract.inspection.OrderRework;
import jp.daicho.contract.inspection.PassInspection;
import jp.daicho.contract.inspection.PaymentRecorded;
import jp.daicho.contract.inspection.ReceiveClaim;
import jp.daicho.contract.inspection.ReceiveCompletionNotice;
import jp.daicho.contract.inspection.RecordAttendance;
import jp.daicho.contract.inspection.RecordInspection;
import jp.daicho.contract.inspection.RecordPayment;
import jp.daicho.contract.inspection.ReportsAttached;
import jp.daicho.contract.inspection.RequirementResult;
import jp.daicho.contract.inspection.ReworkOrdered;
import jp.daicho.contract.inspection.SubmittedWorkReport;
import jp.daicho.contract.inspection.VerifyAmount;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;

/** IV-1.6, IV-2.5: from the notice of completion to the payment. */
class AcceptanceInspectionTest {

    private static final UUID CONTRACTOR = LedgerFixture.id("contractor");
    private static final UUID WORK = LedgerFixture.id("work");
    private static final UUID SLA = LedgerFixture.id("sla");
    private static final UUID PLAN = LedgerFixture.id("plan");
    private static final UUID APRIL = LedgerFixture.id("april");
    private static final UUID MAY = LedgerFixture.id("may");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static final BigDecimal CLAIMED = new BigDecimal("1320000");

    private static final Actor INSPECTOR = LedgerFixture.actor(Role.OWNING_SECTION_CHIEF);
    private static final Actor SUPERVISOR = LedgerFixture.actor(Role.OWNING_SECTION_STAFF);

    private static final InspectionOpened OPENED =
            new InspectionOpened(
                    LedgerFixture.id("contract"),
                    CONTRACTOR,
                    Track.MAINTENANCE,
                    FIRST,
                    LAST,
                    INSPECTOR.person(),
                    SUPERVISOR.person());
    private static final CompletionNoticeReceived NOTICE = new CompletionNoticeReceived("第12号");
    private static final AttendanceRecorded ATTENDED = new AttendanceRecorded("立ち会った");
    private static final InspectionPassed PASSED =
            new InspectionPassed(LocalDate.of(2026, 6, 1), List.of(), null);
    private static final ClaimReceived CLAIM = new ClaimReceived("第88号", CLAIMED);
    private static final AmountVerified VERIFIED = new AmountVerified(CLAIMED, "契約書の額");

    private static final KnownReports NO_AGREEMENT =
            new KnownReports(List.of(WORK), List.of(), List.of(), List.of(), List.of());

    private static LedgerFixture<AcceptanceInspection> inspection(
            InspectedReports known, InspectionEvent... events) {
        return new LedgerFixture<>(AcceptanceInspection.class, InspectionEvent.TYPE, known)
                .given(events)
                .by(INSPECTOR);
    }

    private static KnownReports underSla(
            List<InspectedReports.KnownMiss> missed, InspectedReports.KnownReport... services) {
        return new KnownReports(
                List.of(WORK),
                List.of(new InspectedReports.KnownAgreement(SLA, "SLA-1", FIRST, null)),
                List.of(services),
                missed,
                List.of(PLAN));
    }

    private static InspectedReports.KnownReport service(UUID id, int month, boolean confirmed) {
        var first = LocalDate.of(2026, month, 1);
        return new InspectedReports.KnownReport(
                id, SLA, first, first.plusMonths(1).minusDays(1), confirmed);
    }

    private static ReportsAttached attached(List<UUID> services, List<UUID> plans) {
        return new ReportsAttached(
                new SubmittedWorkReport("作業報告書", "文書1", null, null),
                List.of(WORK),
                services,
                plans);
    }

    private static InspectionRecorded found(boolean met) {
        return new InspectionRecorded(
                "保守仕様書", List.of(new RequirementResult("月次点検", met, met ? null : "未実施")));
    }

    private static RecordInspection finding(boolean met) {
        var found = found(met);
        return new RecordInspection(found.specification(), found.results(), null);
    }

    private static PassInspection pass() {
        return new PassInspection(null, null);
    }

    private static void refused(
            org.axonframework.test.aggregate.ResultValidator<AcceptanceInspection> result,
            InspectionProblem problem) {
        result.expectException(
                new CustomTypeSafeMatcher<Rejection>(problem.name()) {
                    @Override
                    protected boolean matchesSafely(Rejection rejection) {
                        return rejection.type() == problem;
                    }
                });
    }

    @Test
    void IV_1_6_S3_IV_2_5_S3_the_inspector_finds_each_requirement_met_or_not_and_may_find_again() {
        var attended =
                new InspectionEvent[] {
                    OPENED, NOTICE, attached(List.of(), List.of()), ATTENDED, found(false)
                };
        inspection(NO_AGREEMENT, attended).when(finding(true)).expectEvents(found(true));
        inspection(NO_AGREEMENT, attended).when(finding(false)).expectNoEvents();
    }

    @Test
    void IV_1_6_G1_IV_2_5_G1_nothing_is_found_by_another_or_where_the_supervisor_did_not_attend() {
        refused(
                inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED)
                        .by(SUPERVISOR)
                        .when(finding(true)),
                InspectionProblem.NOT_THE_INSPECTOR);
        refused(
                inspection(NO_AGREEMENT, OPENED, NOTICE).when(finding(true)),
                InspectionProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void IV_1_6_N1_IV_2_5_N1_a_new_inspector_finds_anew_and_the_one_before_no_more() {
        var replaced =
                new OfficersReplaced(LedgerFixture.id("next"), SUPERVISOR.person(), "検査員の異動");
        refused(
                inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED, replaced).when(finding(true)),
                InspectionProblem.NOT_THE_INSPECTOR);
        var toMe = new OfficersReplaced(INSPECTOR.person(), SUPERVISOR.person(), "復職");
        inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED, found(true), replaced, toMe)
                .when(finding(true))
                .expectEvents(found(true));
        refused(
                inspection(
                                NO_AGREEMENT,
                                OPENED,
                                NOTICE,
                                attached(List.of(), List.of()),
                                ATTENDED,
                                found(true),
                                replaced,
                                toMe)
                        .when(pass()),
                InspectionProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void IV_1_6_N1_IV_2_5_N1_a_new_supervisor_attends_anew_and_stays_after_rework() {
        var replaced = new OfficersReplaced(INSPECTOR.person(), LedgerFixture.id("next"), "監督員の異動");
        refused(
                inspection(
                                NO_AGREEMENT,
                                OPENED,
                                NOTICE,
                                attached(List.of(), List.of()),
                                ATTENDED,
                                found(true),
                                replaced)
                        .when(pass()),
                InspectionProblem.NOT_AT_THIS_STEP);
        refused(
                inspection(
                                NO_AGREEMENT,
                                OPENED,
                                replaced,
                                NOTICE,
                                new InspectionFailed(List.of("予備品が不足")),
                                new ReworkOrdered("補充する", LAST),
                                NOTICE)
                        .by(SUPERVISOR)
                        .when(new RecordAttendance("立ち会った", null)),
                InspectionProblem.NOT_THE_SUPERVISOR);
    }

    @Test
    void IV_1_6_X1_IV_2_5_X1_it_is_not_passed_without_a_work_report() {
        refused(
                inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED, found(true)).when(pass()),
                InspectionProblem.WITHOUT_WORK_REPORT);
    }

    @Test
    void IV_1_6_X1_IV_2_5_X1_a_work_report_on_work_that_is_not_on_record_any_more_does_not_count() {
        var known = new KnownReports(List.of(), List.of(), List.of(), List.of(), List.of());
        refused(
                inspection(
                                known,
                                OPENED,
                                NOTICE,
                                attached(List.of(), List.of()),
                                ATTENDED,
                                found(true))
                        .when(pass()),
                InspectionProblem.WITHOUT_WORK_REPORT);
    }

    @Test
    void
            IV_1_6_G1_IV_1_6_S4_IV_2_5_G1_IV_2_5_S4_with_everything_there_it_is_passed_by_the_inspector() {
        inspection(
                        NO_AGREEMENT,
                        OPENED,
                        NOTICE,
                        attached(List.of(), List.of()),
                        ATTENDED,
                        found(true))
                .when(pass())
                .expectEvents(PASSED);
    }

    @Test
    void IV_1_6_X2_IV_2_5_X2_under_an_sla_each_day_needs_a_confirmed_performance_report() {
        var attached = attached(List.of(APRIL, MAY), List.of());
        refused(
                inspection(
                                underSla(List.of(), service(APRIL, 4, true)),
                                OPENED,
                                NOTICE,
                                attached,
                                ATTENDED,
                                found(true))
                        .when(pass()),
                InspectionProblem.WITHOUT_SERVICE_REPORT);
        refused(
                inspection(
                                underSla(
                                        List.of(), service(APRIL, 4, true), service(MAY, 5, false)),
                                OPENED,
                                NOTICE,
                                attached,
                                ATTENDED,
                                found(true))
                        .when(pass()),
                InspectionProblem.WITHOUT_SERVICE_REPORT);
        inspection(
                        underSla(List.of(), service(APRIL, 4, true), service(MAY, 5, true)),
                        OPENED,
                        NOTICE,
                        attached,
                        ATTENDED,
                        found(true))
                .when(pass())
                .expectEvents(new InspectionPassed(PASSED.passedOn(), List.of(SLA), null));
    }

    @Test
    void IV_1_6_X2_IV_1_6_N3_IV_2_5_X2_IV_2_5_N4_a_missed_target_needs_its_improvement_plan() {
        var services =
                new InspectedReports.KnownReport[] {service(APRIL, 4, true), service(MAY, 5, true)};
        var planned = List.of(new InspectedReports.KnownMiss("availability", PLAN));
        var unplanned = List.of(new InspectedReports.KnownMiss("availability", null));
        var months = List.of(APRIL, MAY);
        refused(
                inspection(
                                underSla(unplanned, services),
                                OPENED,
                                NOTICE,
                                attached(months, List.of(PLAN)),
                                ATTENDED,
                                found(true))
                        .when(pass()),
                InspectionProblem.WITHOUT_IMPROVEMENT_PLAN);
        refused(
                inspection(
                                underSla(planned, services),
                                OPENED,
                                NOTICE,
                                attached(months, List.of()),
                                ATTENDED,
                                found(true))
                        .when(pass()),
                InspectionProblem.WITHOUT_IMPROVEMENT_PLAN);
        inspection(
                        underSla(planned, services),
                        OPENED,
                        NOTICE,
                        attached(months, List.of(PLAN)),
                        ATTENDED,
                        found(true))
                .when(pass())
                .expectEvents(new InspectionPassed(PASSED.passedOn(), List.of(SLA), null));
    }

    @Test
    void IV_1_6_S3_IV_2_5_S3_it_is_not_passed_with_a_requirement_that_is_not_met() {
        refused(
                inspection(
                                NO_AGREEMENT,
                                OPENED,
                                NOTICE,
                                attached(List.of(), List.of()),
                                ATTENDED,
                                found(false))
                        .when(pass()),
                InspectionProblem.REQUIREMENT_NOT_MET);
    }

    @Test
    void IV_1_6_N1_IV_2_5_N1_only_the_inspector_judges_and_only_the_supervisor_attends() {
        refused(
                inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED, found(true))
                        .by(SUPERVISOR)
                        .when(pass()),
                InspectionProblem.NOT_THE_INSPECTOR);
        refused(
                inspection(NO_AGREEMENT, OPENED, NOTICE).when(new RecordAttendance("立ち会った", null)),
                InspectionProblem.NOT_THE_SUPERVISOR);
        inspection(NO_AGREEMENT, OPENED, NOTICE)
                .by(SUPERVISOR)
                .when(new RecordAttendance("立ち会った", null))
                .expectEvents(ATTENDED);
    }

    @Test
    void IV_1_6_S2_IV_2_5_S2_reports_attached_after_the_attendance_ask_for_another() {
        refused(
                inspection(
                                NO_AGREEMENT,
                                OPENED,
                                NOTICE,
                                ATTENDED,
                                found(true),
                                attached(List.of(), List.of()))
                        .when(pass()),
                InspectionProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void
            IV_1_6_S1_IV_2_5_S1_only_what_is_on_record_can_be_attached_by_the_contractor_or_the_section() {
        var report = new SubmittedWorkReport("作業報告書", "文書1", null, null);
        var attach = new AttachReports(report, List.of(WORK), null, null, null);
        inspection(NO_AGREEMENT, OPENED)
                .by(new Actor(LedgerFixture.id("p"), CONTRACTOR, Role.MAINTENANCE_CONTRACTOR))
                .when(attach)
                .expectEvents(attached(List.of(), List.of()));
        refused(
                inspection(NO_AGREEMENT, OPENED).by(Role.MAINTENANCE_CONTRACTOR).when(attach),
                InspectionProblem.NOT_THE_CONTRACTOR);
        for (var unknown :
                List.of(
                        new AttachReports(report, List.of(PLAN), null, null, null),
                        new AttachReports(report, List.of(WORK), List.of(MAY), null, null),
                        new AttachReports(report, List.of(WORK), null, List.of(PLAN), null))) {
            refused(
                    inspection(NO_AGREEMENT, OPENED).when(unknown),
                    InspectionProblem.REPORT_UNKNOWN);
        }
        inspection(NO_AGREEMENT, OPENED, attached(List.of(), List.of()))
                .when(attach)
                .expectNoEvents();
    }

    @Test
    void IV_1_6_X1_IV_2_5_X1_a_work_report_of_the_ledger_counts_while_it_is_not_returned() {
        var named = new SubmittedWorkReport("作業報告書", "文書1", null, PLAN);
        var attached = new ReportsAttached(named, List.of(WORK), List.of(), List.of());
        var attach = new AttachReports(named, List.of(WORK), null, null, null);
        var there =
                new KnownReports(
                        List.of(WORK), List.of(), List.of(), List.of(), List.of(), List.of(PLAN));
        inspection(there, OPENED).when(attach).expectEvents(attached);
        refused(inspection(NO_AGREEMENT, OPENED).when(attach), InspectionProblem.REPORT_UNKNOWN);
        inspection(there, OPENED, NOTICE, attached, ATTENDED, found(true))
                .when(pass())
                .expectEvents(PASSED);
        refused(
                inspection(NO_AGREEMENT, OPENED, NOTICE, attached, ATTENDED, found(true))
                        .when(pass()),
                InspectionProblem.WITHOUT_WORK_REPORT);
    }

    @Test
    void IV_1_6_S4_IV_2_5_S4_after_a_failure_it_begins_again_only_once_rework_was_ordered() {
        var failed = new InspectionFailed(List.of("予備品が不足"));
        var due = LocalDate.of(2026, 6, 30);
        var notice = new ReceiveCompletionNotice("第13号", null);
        inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED, found(false))
                .when(new FailInspection(failed.deficiencies(), null))
                .expectEvents(failed);
        refused(
                inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED, found(false), failed)
                        .when(notice),
                InspectionProblem.NOT_AT_THIS_STEP);
        refused(
                inspection(NO_AGREEMENT, OPENED).when(new OrderRework("補充する", due, null)),
                InspectionProblem.NOT_AT_THIS_STEP);
        var ordered = new ReworkOrdered("補充する", due);
        inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED, found(false), failed)
                .when(new OrderRework("補充する", due, null))
                .expectEvents(ordered);
        inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED, found(false), failed, ordered)
                .when(notice)
                .expectEvents(new CompletionNoticeReceived("第13号"));
        refused(
                inspection(NO_AGREEMENT, OPENED, NOTICE, ATTENDED, found(true), failed, ordered)
                        .when(pass()),
                InspectionProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_it_is_paid_only_after_a_pass_and_what_was_claimed_and_verified() {
        var pay = new RecordPayment(CLAIMED, "支出命令1", null);
        refused(
                inspection(NO_AGREEMENT, OPENED).when(new ReceiveClaim("第88号", CLAIMED, null)),
                InspectionProblem.NOT_AT_THIS_STEP);
        refused(inspection(NO_AGREEMENT, OPENED).when(pay), InspectionProblem.NOT_AT_THIS_STEP);
        refused(
                inspection(NO_AGREEMENT, OPENED, PASSED, CLAIM).when(pay),
                InspectionProblem.NOT_AT_THIS_STEP);
        refused(
                inspection(NO_AGREEMENT, OPENED, PASSED, CLAIM)
                        .when(new VerifyAmount(new BigDecimal("1320001"), "契約書の額", null)),
                InspectionProblem.AMOUNT_DIFFERS);
        refused(
                inspection(NO_AGREEMENT, OPENED, PASSED, CLAIM, VERIFIED)
                        .when(new RecordPayment(new BigDecimal("1"), "支出命令1", null)),
                InspectionProblem.AMOUNT_DIFFERS);
        refused(
                inspection(NO_AGREEMENT, OPENED, PASSED, CLAIM, VERIFIED, CLAIM).when(pay),
                InspectionProblem.NOT_AT_THIS_STEP);
        var paid = new PaymentRecorded(CLAIMED, LocalDate.of(2026, 6, 1), "支出命令1");
        inspection(NO_AGREEMENT, OPENED, PASSED, CLAIM, VERIFIED)
                .when(new RecordPayment(new BigDecimal("1.32E6"), "支出命令1", null))
                .expectEvents(paid);
        refused(
                inspection(NO_AGREEMENT, OPENED, PASSED, CLAIM, VERIFIED, paid).when(pay),
                InspectionProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_it_was_not_paid_before_the_day_of_the_pass() {
        refused(
                inspection(NO_AGREEMENT, OPENED, PASSED, CLAIM, VERIFIED)
                        .when(
                                new RecordPayment(
                                        CLAIMED, "支出命令1", LedgerFixture.NOW.minusSeconds(86_400))),
                InspectionProblem.NOT_AT_THIS_STEP);
    }
}
