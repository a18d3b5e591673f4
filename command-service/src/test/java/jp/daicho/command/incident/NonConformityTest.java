package jp.daicho.command.incident;

import static jp.daicho.command.incident.IncidentStories.TODAY;
import static jp.daicho.command.incident.IncidentStories.failure;
import static jp.daicho.command.incident.IncidentStories.incident;
import static jp.daicho.command.incident.IncidentStories.recoveredFailure;
import static jp.daicho.command.incident.IncidentStories.submitted;
import static jp.daicho.command.incident.IncidentStories.verified;

import java.time.LocalDate;
import jp.daicho.contract.Role;
import jp.daicho.contract.incident.CloseIncident;
import jp.daicho.contract.incident.DetermineNonConformity;
import jp.daicho.contract.incident.FailureProblem;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentResolved;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.NonConformityNotified;
import jp.daicho.contract.incident.NotifyNonConformity;
import jp.daicho.contract.incident.RecordRemedy;
import jp.daicho.contract.incident.RemedyRecorded;
import org.junit.jupiter.api.Test;

/** IV-1.4-N1, IV-2.4-N2. */
class NonConformityTest {

    private static final LocalDate DEADLINE = TODAY.minusDays(1);
    private static final NonConformityDetermined FOUND =
            new NonConformityDetermined(true, "設計書と異なる", DEADLINE);
    private static final CloseIncident CLOSE = new CloseIncident(null, null);

    private static IncidentStories reportedAndResolved() {
        return recoveredFailure()
                .then(
                        verified(),
                        submitted(),
                        new FailureReportAccepted(1, null),
                        new IncidentResolved(null, null));
    }

    @Test
    void IV_1_4_N1_IV_2_4_N2_a_failure_is_judged_for_non_conformity() {
        var determine = new DetermineNonConformity(true, "設計書と異なる", DEADLINE, null);
        incident().refuses(determine, FailureProblem.NOT_A_FAILURE);
        failure().records(determine, FOUND);
        failure().then(FOUND).changesNothing(determine);
    }

    @Test
    void IV_1_4_N1_IV_2_4_N2_a_failure_is_not_closed_without_the_judgement() {
        reportedAndResolved().refuses(CLOSE, FailureProblem.NON_CONFORMITY_UNDETERMINED);
    }

    @Test
    void IV_1_4_N1_IV_2_4_N2_a_non_conformity_is_not_closed_without_its_notice() {
        reportedAndResolved()
                .then(FOUND)
                .refuses(CLOSE, FailureProblem.NON_CONFORMITY_NOT_NOTIFIED);
        reportedAndResolved()
                .then(FOUND, new NonConformityNotified(TODAY, DEADLINE, true, "内容証明郵便"))
                .records(CLOSE, new IncidentClosed(null));
    }

    @Test
    void IV_1_4_N1_IV_2_4_N2_a_late_notice_counts_and_shows_as_late() {
        failure()
                .then(FOUND)
                .records(
                        new NotifyNonConformity(TODAY, "内容証明郵便", null),
                        new NonConformityNotified(TODAY, DEADLINE, true, "内容証明郵便"));
        failure()
                .then(FOUND)
                .records(
                        new NotifyNonConformity(DEADLINE, "内容証明郵便", null),
                        new NonConformityNotified(DEADLINE, DEADLINE, false, "内容証明郵便"));
    }

    @Test
    void IV_1_4_N1_IV_2_4_N2_notice_is_given_of_what_was_found_and_not_of_the_future() {
        var notice = new NotifyNonConformity(TODAY, "書面", null);
        failure().refuses(notice, FailureProblem.NON_CONFORMITY_UNDETERMINED);
        failure()
                .then(new NonConformityDetermined(false, "該当しない", null))
                .refuses(notice, FailureProblem.NON_CONFORMITY_ABSENT);
        failure()
                .then(FOUND)
                .refuses(
                        new NotifyNonConformity(TODAY.plusDays(1), "書面", null),
                        FailureProblem.NOTICE_IN_THE_FUTURE);
    }

    @Test
    void IV_1_4_N1_IV_2_4_N2_the_builder_corrects_it_even_after_closing() {
        reportedAndResolved()
                .then(
                        FOUND,
                        new NonConformityNotified(TODAY, DEADLINE, true, "書面"),
                        new IncidentClosed(null))
                .by(Role.BUILD_CONTRACTOR)
                .records(
                        new RecordRemedy("改行位置を修正", TODAY, null),
                        new RemedyRecorded("改行位置を修正", TODAY));
    }
}
