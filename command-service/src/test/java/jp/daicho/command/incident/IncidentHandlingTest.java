package jp.daicho.command.incident;

import static jp.daicho.command.incident.IncidentStories.CONTRACTOR;
import static jp.daicho.command.incident.IncidentStories.NOW;
import static jp.daicho.command.incident.IncidentStories.combined;
import static jp.daicho.command.incident.IncidentStories.failureSince;
import static jp.daicho.command.incident.IncidentStories.incident;
import static jp.daicho.command.incident.IncidentStories.verified;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.AcknowledgeRelay;
import jp.daicho.contract.incident.AssessIncident;
import jp.daicho.contract.incident.Awaiting;
import jp.daicho.contract.incident.CloseIncident;
import jp.daicho.contract.incident.CorrectOutage;
import jp.daicho.contract.incident.IncidentAssessed;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentProblem;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.IncidentResolved;
import jp.daicho.contract.incident.IncidentResumed;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.IncidentSuspended;
import jp.daicho.contract.incident.Level;
import jp.daicho.contract.incident.LinkProblem;
import jp.daicho.contract.incident.Origin;
import jp.daicho.contract.incident.OutageCorrected;
import jp.daicho.contract.incident.Priority;
import jp.daicho.contract.incident.ProblemLinked;
import jp.daicho.contract.incident.RelayAcknowledged;
import jp.daicho.contract.incident.RelayToOperator;
import jp.daicho.contract.incident.RelayedToOperator;
import jp.daicho.contract.incident.ReopenIncident;
import jp.daicho.contract.incident.ReportIncident;
import jp.daicho.contract.incident.ResolveIncident;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.RestoreService;
import jp.daicho.contract.incident.ResumeIncident;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.incident.StartWork;
import jp.daicho.contract.incident.SuspendIncident;
import jp.daicho.contract.incident.WorkStarted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reporting, assessing, passing on, holding, ending and reopening. */
class IncidentHandlingTest {

    private static final UUID PROBLEM = UUID.fromString("019a0000-0000-7000-8000-0000000000b1");
    private static final SuspendIncident WAIT_FOR_USER =
            new SuspendIncident(Awaiting.USER, null, null);
    private static final ResolveIncident RESOLVE = new ResolveIncident("済", "FIXED", null);
    private static final IncidentResolved RESOLVED = new IncidentResolved("済", "FIXED");

    @Test
    void a_report_gets_a_code_and_keeps_where_it_came_from() {
        new IncidentStories()
                .records(
                        new ReportIncident(
                                null,
                                null,
                                IncidentKind.INCIDENT,
                                Track.OPERATION,
                                "印刷できない",
                                null,
                                null,
                                null,
                                null,
                                null,
                                new Origin("ServiceNow", "INC0000001"),
                                null),
                        new IncidentReported(
                                "INC-20260601-Z70000",
                                IncidentKind.INCIDENT,
                                Track.OPERATION,
                                "印刷できない",
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                new Origin("ServiceNow", "INC0000001")));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH, HIGH, CRITICAL",
        "HIGH, MEDIUM, HIGH",
        "MEDIUM, HIGH, HIGH",
        "MEDIUM, MEDIUM, MODERATE",
        "HIGH, LOW, MODERATE",
        "LOW, HIGH, MODERATE",
        "LOW, MEDIUM, LOW",
        "MEDIUM, LOW, LOW",
        "LOW, LOW, PLANNING"
    })
    void priority_follows_from_impact_and_urgency(Level impact, Level urgency, Priority priority) {
        incident()
                .records(
                        new AssessIncident(impact, urgency, null, null, null),
                        new IncidentAssessed(impact, urgency, priority, priority, null));
    }

    @Test
    void another_priority_needs_its_reason() {
        var checks = new Checks();
        new AssessIncident(Level.LOW, Level.LOW, Priority.LOW, null, null).check(checks);
        assertThat(checks.violations()).hasSize(1);
        incident()
                .records(
                        new AssessIncident(Level.LOW, Level.LOW, Priority.LOW, "窓口対応中", null),
                        new IncidentAssessed(
                                Level.LOW, Level.LOW, Priority.PLANNING, Priority.LOW, "窓口対応中"));
    }

    @Test
    void IV_1_2_S3_IV_2_2_S4_the_operator_is_told_and_acknowledges() {
        var relay = new RelayToOperator("検知した", null);
        var relayed = new RelayedToOperator("検知した", CONTRACTOR);
        incident().by(Role.MAINTENANCE_CONTRACTOR).records(relay, relayed);
        combined().refuses(relay, IncidentProblem.NO_SEPARATE_OPERATOR);
        incident().refuses(new AcknowledgeRelay(null), IncidentProblem.RELAY_MISSING);
        incident()
                .then(relayed)
                .by(Role.MAINTENANCE_CONTRACTOR)
                .refuses(new AcknowledgeRelay(null), IncidentProblem.RELAY_OF_ONES_OWN);
        incident()
                .then(relayed)
                .by(Role.OPERATION_CONTRACTOR)
                .records(new AcknowledgeRelay(null), new RelayAcknowledged());
    }

    @Test
    void an_incident_waits_for_one_thing_or_another_until_it_is_resumed() {
        var waits = new IncidentSuspended(Awaiting.USER, null);
        incident().records(WAIT_FOR_USER, waits);
        incident().then(waits).changesNothing(WAIT_FOR_USER);
        incident()
                .then(waits)
                .records(
                        new SuspendIncident(Awaiting.PROBLEM, null, null),
                        new IncidentSuspended(Awaiting.PROBLEM, null));
        incident().then(waits).records(new ResumeIncident(null, null), new IncidentResumed(null));
        incident().refuses(new ResumeIncident(null, null), IncidentProblem.INCIDENT_NOT_WAITING);
        assertThat(incident().then(waits).state().status()).isEqualTo(IncidentStatus.WAITING);
    }

    @Test
    void work_starts_once() {
        incident().records(new StartWork(null), new WorkStarted());
        incident().then(new WorkStarted()).changesNothing(new StartWork(null));
        incident().then(RESOLVED).refuses(new StartWork(null), IncidentProblem.INCIDENT_RESOLVED);
    }

    @Test
    void what_is_no_failure_is_resolved_and_closed_at_once() {
        incident().records(RESOLVE, RESOLVED);
        incident().then(RESOLVED).changesNothing(RESOLVE);
        incident().refuses(new CloseIncident(null, null), IncidentProblem.INCIDENT_NOT_RESOLVED);
        incident()
                .withoutWorkRecord()
                .then(RESOLVED)
                .records(new CloseIncident(null, null), new IncidentClosed(null));
        incident()
                .then(RESOLVED, new IncidentClosed(null))
                .changesNothing(new CloseIncident(null, null));
        incident()
                .then(RESOLVED, new IncidentClosed(null))
                .refuses(WAIT_FOR_USER, IncidentProblem.INCIDENT_CLOSED);
    }

    @Test
    void reopenings_are_counted() {
        var reopen = new ReopenIncident("再発", null, null);
        incident().refuses(reopen, IncidentProblem.INCIDENT_NOT_ENDED);
        incident().then(RESOLVED).records(reopen, new IncidentReopened(1, "再発", null));
        incident()
                .then(
                        RESOLVED,
                        new IncidentReopened(1, "再発", null),
                        RESOLVED,
                        new IncidentClosed(null))
                .records(reopen, new IncidentReopened(2, "再発", null));
    }

    @Test
    void a_service_that_is_down_is_restored_before_the_end() {
        var from = NOW.minus(Duration.ofHours(2));
        var up = NOW.minus(Duration.ofHours(1));
        var recovered = new IncidentEvent[] {IncidentStories.recovered(false), verified()};
        failureSince(from).then(recovered).refuses(RESOLVE, IncidentProblem.SERVICE_NOT_RESTORED);
        failureSince(from)
                .records(
                        new RestoreService(up, null, ResponsibleSide.CONTRACTOR, null),
                        new ServiceRestored(from, up, ResponsibleSide.CONTRACTOR));
        failureSince(from)
                .then(recovered)
                .then(new ServiceRestored(from, up, null))
                .records(RESOLVE, RESOLVED);
    }

    @Test
    void an_outage_ends_after_it_began_and_not_in_the_future() {
        var from = NOW.minus(Duration.ofHours(2));
        failureSince(from)
                .refuses(
                        new RestoreService(from.minusSeconds(1), null, null, null),
                        IncidentProblem.OUTAGE_OUT_OF_ORDER);
        failureSince(from)
                .refuses(
                        new RestoreService(NOW.plusSeconds(1), null, null, null),
                        IncidentProblem.OUTAGE_OUT_OF_ORDER);
    }

    @Test
    void an_outage_is_corrected_even_after_closing() {
        var from = NOW.minus(Duration.ofHours(2));
        var up = NOW.minus(Duration.ofHours(1));
        incident()
                .refuses(
                        new CorrectOutage(from, up, null, "監視記録", null),
                        IncidentProblem.OUTAGE_MISSING);
        incident()
                .then(new ServiceRestored(from, up, null), RESOLVED, new IncidentClosed(null))
                .records(
                        new CorrectOutage(from, NOW, ResponsibleSide.CITY, "監視記録", null),
                        new OutageCorrected(from, NOW, ResponsibleSide.CITY, "監視記録"));
    }

    @Test
    void a_problem_of_the_same_system_is_linked_once() {
        var link = new LinkProblem(PROBLEM, null);
        incident().withoutProblem().refuses(link, IncidentProblem.PROBLEM_UNKNOWN);
        incident().records(link, new ProblemLinked(PROBLEM));
        incident().then(new ProblemLinked(PROBLEM)).changesNothing(link);
    }
}
