package jp.daicho.command.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.incident.AcceptFailureReport;
import jp.daicho.contract.incident.AnalyseCause;
import jp.daicho.contract.incident.CloseIncident;
import jp.daicho.contract.incident.ConfirmAnalysis;
import jp.daicho.contract.incident.DetermineNonConformity;
import jp.daicho.contract.incident.FailureProblem;
import jp.daicho.contract.incident.IncidentCommand;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentProblem;
import jp.daicho.contract.incident.LinkProblem;
import jp.daicho.contract.incident.Origin;
import jp.daicho.contract.incident.ProblemEvent;
import jp.daicho.contract.incident.RaiseProblem;
import jp.daicho.contract.incident.RecordRecovery;
import jp.daicho.contract.incident.ReportIncident;
import jp.daicho.contract.incident.ResolveIncident;
import jp.daicho.contract.incident.SubmitFailureReport;
import jp.daicho.contract.incident.VerificationResult;
import jp.daicho.contract.incident.VerifyRecovery;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.work.RegisterWorkRecord;
import jp.daicho.contract.work.WorkEvent;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.contract.work.WorkProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What incidents, problems and work records must know of each other, on a real PostgreSQL. */
class IncidentOnDatabaseTest {

    private static final String STAFF = "staff";
    private static final String WORKER = "worker";
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID SYSTEM = UUID.randomUUID();
    private static final UUID OTHER_SYSTEM = UUID.randomUUID();

    private static Ward ward;

    @BeforeAll
    static void aWard() {
        ward = new Ward();
        ward.at("2026-06-01T00:00:00Z");
        var administrator = ward.administrator();
        administrator.section(SECTION, "S-1");
        administrator.contractor(COMPANY, "7000012050002");
        administrator.person(SECTION, Position.STAFF, STAFF);
        administrator.person(COMPANY, Position.CONTRACTOR_STAFF, WORKER);
        administrator.system(SYSTEM, "Y-1", SECTION);
        administrator.system(OTHER_SYSTEM, "Y-2", SECTION);
        administrator.contract(
                UUID.randomUUID(),
                "C-1",
                ContractTrack.MAINTENANCE,
                COMPANY,
                SYSTEM,
                "2026-04-01",
                "2027-03-31");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static void staff(UUID id, IncidentCommand command) {
        ward.tellOn(SYSTEM, STAFF, Role.OWNING_SECTION_STAFF, IncidentEvent.TYPE, id, command);
    }

    private static void contractor(UUID id, IncidentCommand command) {
        ward.tellOn(SYSTEM, WORKER, Role.MAINTENANCE_CONTRACTOR, IncidentEvent.TYPE, id, command);
    }

    private static ReportIncident report(
            IncidentKind kind, @Nullable String code, @Nullable Origin origin) {
        return new ReportIncident(
                null,
                code,
                kind,
                Track.MAINTENANCE,
                "印刷できない",
                null,
                null,
                null,
                null,
                null,
                origin,
                null);
    }

    private static void work(@Nullable UUID incident) {
        ward.tellOn(
                SYSTEM,
                WORKER,
                Role.MAINTENANCE_CONTRACTOR,
                WorkEvent.TYPE,
                UUID.randomUUID(),
                new RegisterWorkRecord(
                        null,
                        null,
                        Track.MAINTENANCE,
                        WorkNature.CONTRACT,
                        "再起動した",
                        null,
                        Instant.parse("2026-05-31T00:00:00Z"),
                        incident,
                        null,
                        null));
    }

    private static void assertRefused(Runnable attempt, ProblemType problem) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void IV_1_4_F6_IV_2_4_F6_a_work_record_reaches_its_incident_at_once() {
        var failure = UUID.randomUUID();
        staff(failure, report(IncidentKind.FAILURE, null, null));
        contractor(failure, new AnalyseCause("領域不足", "CAPACITY", "拡張", null));
        staff(failure, new ConfirmAnalysis(null));
        contractor(failure, new RecordRecovery("再起動した", "確認した", false, null, null));
        staff(failure, new VerifyRecovery(VerificationResult.PASSED, null, null));
        contractor(failure, new SubmitFailureReport("領域不足", "再起動", "監視", null, null, null));
        staff(failure, new AcceptFailureReport(null, null));
        staff(failure, new DetermineNonConformity(false, "利用量の増加", null, null));
        staff(failure, new ResolveIncident(null, null, null));
        work(null);
        assertRefused(
                () -> staff(failure, new CloseIncident(null, null)),
                FailureProblem.WORK_RECORD_MISSING);
        work(failure);
        staff(failure, new CloseIncident(null, null));
    }

    @Test
    void work_for_an_incident_that_is_not_there_is_refused() {
        assertRefused(() -> work(UUID.randomUUID()), WorkProblem.WORK_INCIDENT_UNKNOWN);
    }

    @Test
    void a_code_is_given_once_in_a_system() {
        staff(UUID.randomUUID(), report(IncidentKind.INCIDENT, "INC-7", null));
        assertRefused(
                () -> staff(UUID.randomUUID(), report(IncidentKind.INCIDENT, "INC-7", null)),
                IncidentProblem.INCIDENT_CODE_TAKEN);
        ward.tellOn(
                OTHER_SYSTEM,
                STAFF,
                Role.OWNING_SECTION_STAFF,
                IncidentEvent.TYPE,
                UUID.randomUUID(),
                report(IncidentKind.INCIDENT, "INC-7", null));
    }

    @Test
    void an_incident_of_a_source_is_imported_once() {
        var origin = new Origin("ServiceNow", "INC0000045");
        staff(UUID.randomUUID(), report(IncidentKind.INCIDENT, null, origin));
        assertRefused(
                () -> staff(UUID.randomUUID(), report(IncidentKind.INCIDENT, null, origin)),
                IncidentProblem.INCIDENT_ALREADY_IMPORTED);
    }

    @Test
    void IV_1_2_S3_IV_2_2_S4_only_a_problem_of_the_same_system_is_linked() {
        var incident = UUID.randomUUID();
        var here = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        staff(incident, report(IncidentKind.INCIDENT, null, null));
        problem(SYSTEM, here);
        problem(OTHER_SYSTEM, elsewhere);
        staff(incident, new LinkProblem(here, null));
        assertRefused(
                () -> staff(incident, new LinkProblem(elsewhere, null)),
                IncidentProblem.PROBLEM_UNKNOWN);
    }

    private static void problem(UUID system, UUID id) {
        ward.tellOn(
                system,
                STAFF,
                Role.OWNING_SECTION_STAFF,
                ProblemEvent.TYPE,
                id,
                new RaiseProblem(null, null, "月初に満杯", null, null));
    }
}
