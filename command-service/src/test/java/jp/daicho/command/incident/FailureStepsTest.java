package jp.daicho.command.incident;

import static jp.daicho.command.incident.IncidentStories.CONTRACTOR;
import static jp.daicho.command.incident.IncidentStories.TODAY;
import static jp.daicho.command.incident.IncidentStories.analysed;
import static jp.daicho.command.incident.IncidentStories.failure;
import static jp.daicho.command.incident.IncidentStories.incident;
import static jp.daicho.command.incident.IncidentStories.recovered;
import static jp.daicho.command.incident.IncidentStories.recoveredFailure;
import static jp.daicho.command.incident.IncidentStories.settledFailure;
import static jp.daicho.command.incident.IncidentStories.submitted;
import static jp.daicho.command.incident.IncidentStories.verified;

import java.util.List;
import jp.daicho.contract.Role;
import jp.daicho.contract.incident.AcceptFailureReport;
import jp.daicho.contract.incident.AnalyseCause;
import jp.daicho.contract.incident.AnalysisConfirmed;
import jp.daicho.contract.incident.CauseAnalysed;
import jp.daicho.contract.incident.CloseIncident;
import jp.daicho.contract.incident.ConfirmAnalysis;
import jp.daicho.contract.incident.DocumentUpdate;
import jp.daicho.contract.incident.EscalateToIsSection;
import jp.daicho.contract.incident.EscalatedToIsSection;
import jp.daicho.contract.incident.FailureProblem;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportReturned;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentResolved;
import jp.daicho.contract.incident.ModificationRecorded;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.ReclassifyIncident;
import jp.daicho.contract.incident.RecordModification;
import jp.daicho.contract.incident.RecordRecovery;
import jp.daicho.contract.incident.RecoveryRecorded;
import jp.daicho.contract.incident.RecoveryVerified;
import jp.daicho.contract.incident.ResolveIncident;
import jp.daicho.contract.incident.ReturnFailureReport;
import jp.daicho.contract.incident.SubmitFailureReport;
import jp.daicho.contract.incident.VerificationResult;
import jp.daicho.contract.incident.VerifyRecovery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The failure steps IV-1.4-F1…F7 and IV-2.4-F1…F7, and the exit IV-1.4-X2, IV-2.4-X2. */
class FailureStepsTest {

    private static final AnalyseCause ANALYSE =
            new AnalyseCause("領域不足", "CAPACITY", "領域を拡張する", null);
    private static final SubmitFailureReport SUBMIT =
            new SubmitFailureReport("領域不足", "再起動した", "空き容量を監視する", null, null, null);
    private static final CloseIncident CLOSE = new CloseIncident(null, null);
    private static final ResolveIncident RESOLVE = new ResolveIncident(null, null, null);

    private static RecordRecovery recover(@Nullable String emergency) {
        return new RecordRecovery("再起動した", "印刷を確認した", false, emergency, null);
    }

    @Test
    void IV_1_4_F1_IV_2_4_F1_the_is_section_is_asked_for_support() {
        var escalate = new EscalateToIsSection("他システムへの影響が考えられる", null);
        var escalated = new EscalatedToIsSection("他システムへの影響が考えられる");
        failure().records(escalate, escalated);
        failure().then(escalated).changesNothing(escalate);
    }

    @Test
    void IV_1_4_F1_IV_2_4_F1_what_turns_out_to_be_a_failure_is_treated_as_one_from_then_on() {
        incident()
                .records(
                        new ReclassifyIncident(IncidentKind.FAILURE, "業務が停止", null),
                        new IncidentReclassified(
                                IncidentKind.INCIDENT, IncidentKind.FAILURE, "業務が停止"));
        incident()
                .then(new IncidentReclassified(IncidentKind.INCIDENT, IncidentKind.FAILURE, "停止"))
                .refuses(RESOLVE, FailureProblem.RECOVERY_NOT_VERIFIED);
    }

    @Test
    void IV_1_4_F2_IV_2_4_F2_the_contractor_analyses_and_another_confirms() {
        failure().by(Role.MAINTENANCE_CONTRACTOR).records(ANALYSE, analysed());
        failure().refuses(new ConfirmAnalysis(null), FailureProblem.ANALYSIS_MISSING);
        failure()
                .then(analysed())
                .by(Role.MAINTENANCE_CONTRACTOR)
                .refuses(new ConfirmAnalysis(null), FailureProblem.ANALYSIS_OF_ONES_OWN);
        failure().then(analysed()).records(new ConfirmAnalysis(null), new AnalysisConfirmed(1));
        failure()
                .then(analysed(), new AnalysisConfirmed(1))
                .changesNothing(new ConfirmAnalysis(null));
    }

    @Test
    void IV_1_4_F3_IV_2_4_F3_a_failure_is_recovered_only_after_a_confirmed_analysis() {
        failure().refuses(recover(null), FailureProblem.ANALYSIS_NOT_CONFIRMED);
        failure().then(analysed()).refuses(recover(null), FailureProblem.ANALYSIS_NOT_CONFIRMED);
        failure()
                .then(analysed(), new AnalysisConfirmed(1))
                .by(Role.MAINTENANCE_CONTRACTOR)
                .records(recover(null), recovered(false));
    }

    @Test
    void IV_1_4_F3_IV_2_4_F3_a_newer_analysis_has_to_be_confirmed_anew() {
        failure()
                .then(analysed(), new AnalysisConfirmed(1))
                .then(new CauseAnalysed(2, "別の原因", "NETWORK", "交換", CONTRACTOR))
                .refuses(recover(null), FailureProblem.ANALYSIS_NOT_CONFIRMED);
    }

    @Test
    void IV_1_4_F3_IV_2_4_F3_an_emergency_is_recovered_at_once_with_its_reason() {
        failure()
                .by(Role.MAINTENANCE_CONTRACTOR)
                .records(
                        recover("窓口が停止している"),
                        new RecoveryRecorded(
                                1, "再起動した", "印刷を確認した", false, "窓口が停止している", CONTRACTOR));
    }

    @Test
    void IV_1_4_N1_IV_2_4_N1_recovery_of_a_failure_is_tested() {
        failure()
                .then(analysed(), new AnalysisConfirmed(1))
                .refuses(
                        new RecordRecovery("再起動した", null, false, null, null),
                        FailureProblem.RECOVERY_TESTS_MISSING);
    }

    @Test
    void IV_1_4_F3_IV_2_4_F3_what_is_no_failure_is_recovered_without_ceremony() {
        incident()
                .by(Role.MAINTENANCE_CONTRACTOR)
                .records(
                        new RecordRecovery("再起動した", null, false, null, null),
                        new RecoveryRecorded(1, "再起動した", null, false, null, CONTRACTOR));
    }

    @Test
    void IV_1_4_F4_IV_2_4_F4_the_result_of_the_recovery_is_checked_by_another() {
        var verify = new VerifyRecovery(VerificationResult.PASSED, null, null);
        failure().refuses(verify, FailureProblem.RECOVERY_MISSING);
        recoveredFailure()
                .by(Role.MAINTENANCE_CONTRACTOR)
                .refuses(verify, FailureProblem.RECOVERY_OF_ONES_OWN);
        recoveredFailure().records(verify, verified());
        recoveredFailure().then(verified()).changesNothing(verify);
    }

    @Test
    void IV_1_4_F4_IV_2_4_F4_a_failure_is_not_resolved_before_its_recovery_passed() {
        recoveredFailure().refuses(RESOLVE, FailureProblem.RECOVERY_NOT_VERIFIED);
        recoveredFailure()
                .then(new RecoveryVerified(1, VerificationResult.FAILED, "まだ印刷できない"))
                .refuses(RESOLVE, FailureProblem.RECOVERY_NOT_VERIFIED);
        recoveredFailure().then(verified()).records(RESOLVE, new IncidentResolved(null, null));
    }

    @Test
    void IV_1_4_F5_IV_2_4_F5_a_failure_report_is_submitted_for_a_recovered_failure() {
        incident().refuses(SUBMIT, FailureProblem.NOT_A_FAILURE);
        failure().refuses(SUBMIT, FailureProblem.RECOVERY_MISSING);
        recoveredFailure().by(Role.MAINTENANCE_CONTRACTOR).records(SUBMIT, submitted());
        recoveredFailure().then(submitted()).by(Role.MAINTENANCE_CONTRACTOR).changesNothing(SUBMIT);
    }

    @Test
    void IV_1_4_F5_IV_2_4_F5_the_report_is_accepted_by_another_than_who_submitted_it() {
        var accept = new AcceptFailureReport(null, null);
        recoveredFailure().refuses(accept, FailureProblem.FAILURE_REPORT_MISSING);
        recoveredFailure()
                .then(submitted())
                .by(Role.MAINTENANCE_CONTRACTOR)
                .refuses(accept, FailureProblem.FAILURE_REPORT_OF_ONES_OWN);
        recoveredFailure().then(submitted()).records(accept, new FailureReportAccepted(1, null));
        recoveredFailure()
                .then(submitted(), new FailureReportAccepted(1, null))
                .refuses(SUBMIT, FailureProblem.FAILURE_REPORT_SETTLED);
    }

    @Test
    void IV_1_4_F5_IV_2_4_F5_a_returned_report_comes_again_as_the_next_revision() {
        var back = new ReturnFailureReport(List.of("再発防止策の時期がない"), null);
        var returned = new FailureReportReturned(1, List.of("再発防止策の時期がない"));
        recoveredFailure().then(submitted()).records(back, returned);
        recoveredFailure()
                .then(submitted(), returned)
                .refuses(
                        new AcceptFailureReport(null, null), FailureProblem.FAILURE_REPORT_MISSING);
        recoveredFailure()
                .then(submitted(), returned)
                .by(Role.MAINTENANCE_CONTRACTOR)
                .records(
                        SUBMIT,
                        new FailureReportSubmitted(
                                2, "領域不足", "再起動した", "空き容量を監視する", List.of(), List.of(), CONTRACTOR));
    }

    @Test
    void IV_1_4_F6_IV_2_4_F6_a_failure_is_not_closed_without_a_work_record() {
        settledFailure().withoutWorkRecord().refuses(CLOSE, FailureProblem.WORK_RECORD_MISSING);
        settledFailure().records(CLOSE, new IncidentClosed(null));
    }

    @Test
    void
            IV_1_4_F7_IV_2_4_F7_after_a_modification_documents_and_licences_follow_and_the_operator_is_told() {
        var documents = List.of(new DocumentUpdate("機能一覧", "監視項目を追加"));
        var record = new RecordModification(documents, "変更なし", TODAY, null);
        recoveredFailure().refuses(record, FailureProblem.SYSTEM_NOT_MODIFIED);
        failure()
                .then(recovered(true))
                .records(record, new ModificationRecorded(documents, "変更なし", TODAY));
        failure()
                .then(recovered(true))
                .refuses(
                        new RecordModification(documents, null, TODAY.plusDays(1), null),
                        FailureProblem.NOTICE_IN_THE_FUTURE);
    }

    @Test
    void IV_1_4_X2_IV_2_4_X2_a_failure_is_not_closed_without_an_accepted_failure_report() {
        var resolved = new IncidentResolved(null, null);
        var determined = new NonConformityDetermined(false, "利用量の増加", null);
        recoveredFailure()
                .then(verified(), determined, resolved)
                .refuses(CLOSE, FailureProblem.FAILURE_REPORT_NOT_ACCEPTED);
        recoveredFailure()
                .then(verified(), submitted(), determined, resolved)
                .refuses(CLOSE, FailureProblem.FAILURE_REPORT_NOT_ACCEPTED);
        recoveredFailure()
                .then(
                        verified(),
                        submitted(),
                        new FailureReportReturned(1, List.of("不足")),
                        determined,
                        resolved)
                .refuses(CLOSE, FailureProblem.FAILURE_REPORT_NOT_ACCEPTED);
    }

    @Test
    void IV_1_4_X2_IV_2_4_X2_a_reopened_failure_needs_its_report_anew() {
        settledFailure()
                .then(new IncidentClosed(null), new IncidentReopened(1, "再発", null))
                .refuses(RESOLVE, FailureProblem.RECOVERY_NOT_VERIFIED);
    }
}
