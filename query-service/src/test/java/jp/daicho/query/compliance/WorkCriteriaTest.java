package jp.daicho.query.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.ReworkOrdered;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.contract.lawchange.ModificationReported;
import jp.daicho.contract.lawchange.ResultVerified;
import jp.daicho.contract.lawchange.ScopeDecided;
import jp.daicho.contract.lawchange.TestRecorded;
import jp.daicho.contract.lawchange.WorkPlan;
import jp.daicho.contract.lawchange.WorkPlanSubmitted;
import jp.daicho.contract.meeting.Minutes;
import jp.daicho.contract.meeting.MinutesApproved;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.meeting.MinutesSubmitted;
import org.junit.jupiter.api.Test;

class WorkCriteriaTest {

    private static final UUID REPORT = new UUID(3, 1);
    private static final UUID NEWER = new UUID(3, 2);
    private static final UUID MEETING = new UUID(3, 3);
    private static final UUID SECOND = new UUID(3, 4);
    private static final UUID FAILURE = new UUID(3, 5);
    private static final UUID CHANGE = new UUID(3, 6);
    private static final UUID INSPECTION = new UUID(3, 7);
    private static final FailureReportSubmitted FAILURE_REPORT =
            new FailureReportSubmitted(
                    1, "領域不足", "消去", "監視", List.of(), List.of(), Happenings.PERSON);

    private final Book book = new Book();

    private static String of(Track track, String criterion) {
        return (track == Track.MAINTENANCE ? "IV-1." : "IV-2.") + criterion;
    }

    private void month(Track track, ContractTrack contract) {
        book.contract(Happenings.contract(contract, "2026-06-01", "2026-06-30"));
        var x1 = of(track, "4-X1");
        assertThat(book.cell(x1, "2026-06-30").status()).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.cell(x1, "2026-06-30").asked()).isZero();
        assertThat(book.cell(x1, "2026-07-01").asked()).isEqualTo(1);
        book.given(REPORT, Happenings.monthly(track, 6, Happenings.COMPANY, null));
        assertThat(book.status(x1)).isEqualTo(ComplianceStatus.OPEN);
        book.given(
                MEETING,
                Happenings.regular(track, false),
                Happenings.held(List.of(REPORT), List.of()));
        assertThat(book.status(x1)).isEqualTo(ComplianceStatus.MET);
        assertThat(book.proofs(x1)).containsExactly("WorkReportSubmitted", "MeetingHeld");
        book.given(NEWER, Happenings.monthly(track, 6, Happenings.COMPANY, REPORT));
        assertThat(book.status(x1)).isEqualTo(ComplianceStatus.OPEN);
    }

    @Test
    void IV_1_4_X1_a_months_work_is_reported_when_its_report_was_presented_at_a_regular_meeting() {
        month(Track.MAINTENANCE, ContractTrack.MAINTENANCE);
    }

    @Test
    void IV_2_4_X1_a_months_work_is_reported_under_an_external_service_too() {
        month(Track.OPERATION, ContractTrack.EXTERNAL_SERVICE);
    }

    @Test
    void IV_1_4_X1_an_internal_meeting_is_none_at_which_work_is_reported() {
        book.contract(Happenings.contract(ContractTrack.MAINTENANCE, "2026-06-01", "2026-06-30"));
        book.given(REPORT, Happenings.monthly(Track.MAINTENANCE, 6, Happenings.COMPANY, null));
        book.given(
                MEETING,
                Happenings.regular(Track.MAINTENANCE, true),
                Happenings.held(List.of(REPORT), List.of()));
        assertThat(book.status("IV-1.4-X1")).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.cell("IV-1.4-X4").reason()).isEqualTo(NotAsked.NO_MEETING);
    }

    private void failure(Track track) {
        var x2 = of(track, "4-X2");
        var x3 = of(track, "4-X3");
        book.given(FAILURE, Happenings.incident(IncidentKind.INCIDENT, track));
        assertThat(book.cell(x2).reason()).isEqualTo(NotAsked.NO_FAILURE);
        book.given(
                FAILURE,
                new IncidentReclassified(IncidentKind.INCIDENT, IncidentKind.FAILURE, "停止"));
        assertThat(book.status(x2)).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.status(x3)).isEqualTo(ComplianceStatus.OPEN);
        book.given(FAILURE, FAILURE_REPORT);
        assertThat(book.status(x2)).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status(x3)).isEqualTo(ComplianceStatus.OPEN);
        book.given(FAILURE, new FailureReportReturned(1, List.of("原因")));
        assertThat(book.status(x2)).isEqualTo(ComplianceStatus.OPEN);
        book.given(FAILURE, FAILURE_REPORT);
        book.given(
                MEETING,
                Happenings.regular(track, false),
                Happenings.held(List.of(), List.of(FAILURE)));
        assertThat(book.status(x2)).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status(x3)).isEqualTo(ComplianceStatus.MET);
        assertThat(book.proofs(x3)).containsExactly("MeetingHeld");
    }

    @Test
    void IV_1_4_X2_IV_1_4_X3_of_each_failure_a_report_is_submitted_and_presented() {
        failure(Track.MAINTENANCE);
    }

    @Test
    void IV_2_4_X2_IV_2_4_X3_of_each_failure_a_report_is_submitted_and_presented() {
        failure(Track.OPERATION);
    }

    private void minutes(Track track) {
        var x4 = of(track, "4-X4");
        book.given(MEETING, Happenings.regular(track, false));
        assertThat(book.cell(x4).reason()).isEqualTo(NotAsked.NO_MEETING);
        book.given(MEETING, Happenings.held(List.of(), List.of()));
        assertThat(book.cell(x4, "2026-07-08").status()).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.cell(x4, "2026-07-09").status()).isEqualTo(ComplianceStatus.OVERDUE);
        book.given(
                MEETING,
                new MinutesSubmitted(
                        1,
                        new Minutes("議事", List.of(), List.of(), null, null),
                        LocalDate.of(2026, 7, 9),
                        true,
                        LocalDate.of(2026, 7, 16),
                        Happenings.PERSON),
                new MinutesApproved(MinutesParty.CONTRACTOR, 1, false, Happenings.PERSON));
        assertThat(book.cell(x4, "2026-07-16").status()).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.cell(x4, "2026-07-17").status()).isEqualTo(ComplianceStatus.OVERDUE);
        book.given(
                MEETING,
                new MinutesApproved(MinutesParty.OWNING_SECTION, 1, true, Happenings.PERSON));
        assertThat(book.status(x4)).isEqualTo(ComplianceStatus.MET);
        assertThat(book.proofs(x4)).containsExactly("MinutesApproved", "MinutesApproved");
    }

    @Test
    void IV_1_4_X4_minutes_stand_when_both_parties_approved_one_revision() {
        minutes(Track.MAINTENANCE);
    }

    @Test
    void IV_2_4_X4_minutes_stand_when_both_parties_approved_one_revision() {
        minutes(Track.OPERATION);
    }

    @Test
    void IV_1_4_X4_one_meeting_without_minutes_keeps_the_year_open() {
        minutes(Track.MAINTENANCE);
        book.given(
                SECOND,
                Happenings.regular(Track.MAINTENANCE, false),
                Happenings.held(List.of(), List.of()));
        var cell = book.cell("IV-1.4-X4");
        assertThat(cell.status()).isEqualTo(ComplianceStatus.OVERDUE);
        assertThat(cell.asked()).isEqualTo(2);
        assertThat(cell.met()).isEqualTo(1);
        assertThat(cell.openMatters().getFirst().id()).isEqualTo(SECOND);
    }

    private void lawChange(MaintenanceScope scope) {
        book.given(
                CHANGE,
                new LawChangeOpened("税率", "地方税法", LocalDate.of(2027, 1, 1), "計算を改める"),
                new ScopeDecided(scope, Happenings.COMPANY, "工数による", null));
    }

    @Test
    void IV_1_5_X1_work_plan_and_work_report_are_submitted_by_the_date_of_enforcement() {
        lawChange(MaintenanceScope.WITHIN);
        book.given(
                CHANGE,
                new WorkPlanSubmitted(
                        1,
                        new WorkPlan(
                                List.of(),
                                "改修",
                                LocalDate.of(2026, 10, 1),
                                LocalDate.of(2026, 12, 1),
                                null),
                        false,
                        Happenings.PERSON));
        assertThat(book.status("IV-1.5-X1")).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.cell("IV-1.5-X1", "2027-01-02").status())
                .isEqualTo(ComplianceStatus.OVERDUE);
        book.given(CHANGE, new ModificationReported("報告書", "改めた", null, Happenings.PERSON));
        assertThat(book.status("IV-1.5-X1")).isEqualTo(ComplianceStatus.MET);
    }

    @Test
    void IV_1_5_X2_each_further_test_takes_the_verification_away() {
        lawChange(MaintenanceScope.WITHIN);
        assertThat(book.status("IV-1.5-X2")).isEqualTo(ComplianceStatus.OPEN);
        var verified = new ResultVerified(true, "想定どおり", LocalDate.of(2026, 12, 1), false);
        book.given(CHANGE, verified);
        assertThat(book.status("IV-1.5-X2")).isEqualTo(ComplianceStatus.MET);
        book.given(CHANGE, new TestRecorded("税額計算", true, false, "差異3件"));
        assertThat(book.status("IV-1.5-X2")).isEqualTo(ComplianceStatus.OPEN);
    }

    @Test
    void IV_1_5_N4_what_is_no_maintenance_goes_by_the_build_guideline() {
        lawChange(MaintenanceScope.OUTSIDE);
        assertThat(book.cell("IV-1.5-X1").reason()).isEqualTo(NotAsked.OUTSIDE_MAINTENANCE);
        assertThat(new Book().cell("IV-1.5-X2").reason()).isEqualTo(NotAsked.NO_LAW_CHANGE);
    }

    private void inspection(Track track, String x1, String x2) {
        book.contract(Happenings.contract(ContractTrack.COMBINED))
                .agreement(Happenings.agreement("2026-04-01", null));
        assertThat(book.status(x1)).isEqualTo(ComplianceStatus.OPEN);
        book.given(INSPECTION, Happenings.inspection(track));
        assertThat(book.status(x1)).isEqualTo(ComplianceStatus.OPEN);
        book.given(INSPECTION, Happenings.attached());
        assertThat(book.status(x1)).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status(x2)).isEqualTo(ComplianceStatus.OPEN);
        book.given(INSPECTION, new ReworkOrdered("補え", LocalDate.of(2026, 11, 30)));
        assertThat(book.status(x1)).isEqualTo(ComplianceStatus.OPEN);
        book.given(
                INSPECTION,
                Happenings.attached(),
                new InspectionPassed(LocalDate.of(2026, 10, 14), List.of(Happenings.SLA), null));
        assertThat(book.status(x2)).isEqualTo(ComplianceStatus.MET);
        assertThat(book.proofs(x2)).containsExactly("ReportsAttached", "InspectionPassed");
    }

    @Test
    void IV_1_6_X1_IV_1_6_X2_nothing_passes_without_its_reports() {
        inspection(Track.MAINTENANCE, "IV-1.6-X1", "IV-1.6-X2");
        assertThat(book.status("IV-2.5-X1")).isEqualTo(ComplianceStatus.OPEN);
    }

    @Test
    void IV_2_5_X1_IV_2_5_X2_nothing_passes_without_its_reports() {
        inspection(Track.OPERATION, "IV-2.5-X1", "IV-2.5-X2");
    }

    @Test
    void IV_1_6_X2_without_an_agreement_no_service_performance_report_is_asked_for() {
        book.contract(Happenings.contract(ContractTrack.MAINTENANCE));
        book.given(INSPECTION, Happenings.inspection(Track.MAINTENANCE), Happenings.attached());
        assertThat(book.status("IV-1.6-X1")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.cell("IV-1.6-X2").reason()).isEqualTo(NotAsked.NO_AGREEMENT);
        assertThat(book.cell("IV-2.5-X2").reason()).isEqualTo(NotAsked.NO_CONTRACT);
    }
}
