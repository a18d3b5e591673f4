package jp.daicho.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.organisation.Ward;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.ReclassifyIncident;
import jp.daicho.contract.incident.ReportIncident;
import jp.daicho.contract.inspection.AttachReports;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.OpenInspection;
import jp.daicho.contract.inspection.SubmittedWorkReport;
import jp.daicho.contract.organisation.ContractorEvent;
import jp.daicho.contract.organisation.MergeContractor;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.work.CorrectWorkRecord;
import jp.daicho.contract.work.RegisterWorkRecord;
import jp.daicho.contract.work.WorkEvent;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.contract.workreport.ConfirmWorkReport;
import jp.daicho.contract.workreport.KnownFigure;
import jp.daicho.contract.workreport.ReportedContent;
import jp.daicho.contract.workreport.ReportedWork;
import jp.daicho.contract.workreport.SubmitWorkReport;
import jp.daicho.contract.workreport.WorkFigure;
import jp.daicho.contract.workreport.WorkReportCommand;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.contract.workreport.WorkReportKind;
import jp.daicho.contract.workreport.WorkReportProblem;
import jp.daicho.contract.workreport.WorkReportSubmitted;
import jp.daicho.contract.workreport.WorkReportTables;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What work reports must know of the record, and of each other, on a real PostgreSQL. */
class WorkReportOnDatabaseTest {

    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID SYSTEM = UUID.randomUUID();

    private static Ward ward;

    @BeforeAll
    static void aWard() {
        ward = new Ward();
        ward.at("2026-06-01T00:00:00Z");
        var administrator = ward.administrator();
        administrator.section(SECTION, "S-1");
        administrator.contractor(COMPANY, "7000012050002");
        administrator.person(SECTION, Position.STAFF, "staff");
        administrator.person(COMPANY, Position.CONTRACTOR_STAFF, "worker");
        administrator.system(SYSTEM, "Y-1", SECTION);
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

    private static void staff(UUID id, WorkReportCommand command) {
        ward.tellOn(SYSTEM, "staff", Role.OWNING_SECTION_STAFF, WorkReportEvent.TYPE, id, command);
    }

    private static void submit(UUID id, int month, @Nullable UUID supersedes) {
        var first = LocalDate.of(2026, month, 1);
        submit(id, first, first.plusMonths(1).minusDays(1), supersedes);
    }

    private static void submit(
            UUID id, LocalDate first, LocalDate last, @Nullable UUID supersedes) {
        ward.tellOn(
                SYSTEM,
                "worker",
                Role.MAINTENANCE_CONTRACTOR,
                WorkReportEvent.TYPE,
                id,
                new SubmitWorkReport(
                        null,
                        Track.MAINTENANCE,
                        WorkReportKind.MONTHLY,
                        first,
                        last,
                        new ReportedWork(
                                "月次報告",
                                WorkReportTables.of(Track.MAINTENANCE).rows().stream()
                                        .map(row -> new ReportedContent(row.code(), "報告", null))
                                        .toList(),
                                null,
                                null),
                        supersedes,
                        null));
    }

    private static UUID work(WorkNature nature, @Nullable String from, String at) {
        var id = UUID.randomUUID();
        ward.tellOn(
                SYSTEM,
                "worker",
                Role.MAINTENANCE_CONTRACTOR,
                WorkEvent.TYPE,
                id,
                new RegisterWorkRecord(
                        null,
                        null,
                        Track.MAINTENANCE,
                        nature,
                        "点検した",
                        from == null ? null : Instant.parse(from),
                        Instant.parse(at),
                        null,
                        null,
                        null));
        return id;
    }

    private static UUID incident(IncidentKind kind, String reportedAt) {
        var id = UUID.randomUUID();
        ward.tellOn(
                SYSTEM,
                "staff",
                Role.OWNING_SECTION_STAFF,
                IncidentEvent.TYPE,
                id,
                new ReportIncident(
                        null,
                        null,
                        kind,
                        Track.MAINTENANCE,
                        "印刷できない",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Instant.parse(reportedAt)));
        return id;
    }

    @Test
    void IV_1_4_R2_the_ledger_counts_what_is_on_record_of_the_period_as_it_stands_in_japan() {
        work(WorkNature.CONTRACT, "2026-05-10T01:00:00Z", "2026-05-10T01:40:00Z");
        work(WorkNature.NON_CONFORMITY, null, "2026-05-31T14:59:59Z");
        work(WorkNature.CONTRACT, null, "2026-05-31T15:00:00Z");
        var moved = work(WorkNature.CONTRACT, null, "2026-05-12T00:00:00Z");
        ward.tellOn(
                SYSTEM,
                "worker",
                Role.MAINTENANCE_CONTRACTOR,
                WorkEvent.TYPE,
                moved,
                new CorrectWorkRecord(
                        Track.MAINTENANCE,
                        WorkNature.CONTRACT,
                        "点検した",
                        null,
                        Instant.parse("2026-04-12T00:00:00Z"),
                        null,
                        "4月の作業であった",
                        null));
        incident(IncidentKind.INCIDENT, "2026-05-05T00:00:00Z");
        incident(IncidentKind.FAILURE, "2026-05-06T00:00:00Z");
        var became = incident(IncidentKind.INCIDENT, "2026-05-07T00:00:00Z");
        ward.tellOn(
                SYSTEM,
                "staff",
                Role.OWNING_SECTION_STAFF,
                IncidentEvent.TYPE,
                became,
                new ReclassifyIncident(IncidentKind.FAILURE, "業務が止まっている", null));
        var report = UUID.randomUUID();
        submit(report, 5, null);
        assertThat(figures(report))
                .containsExactly(
                        new KnownFigure(WorkFigure.WORK_RECORDS, 2),
                        new KnownFigure(WorkFigure.CONTRACT_WORK, 1),
                        new KnownFigure(WorkFigure.NON_CONFORMITY_WORK, 1),
                        new KnownFigure(WorkFigure.WORK_MINUTES, 40),
                        new KnownFigure(WorkFigure.INCIDENTS, 3),
                        new KnownFigure(WorkFigure.FAILURES, 2));
    }

    /** As they are in the event. */
    private static List<KnownFigure> figures(UUID report) {
        var payload =
                ward.jdbc()
                        .sql(
                                "SELECT CAST(payload AS text) FROM event_store.domain_event WHERE aggregate_id = ?")
                        .param(WorkReportEvent.TYPE.key(report))
                        .query(String.class)
                        .single();
        return ((WorkReportSubmitted)
                        new EventCodec().decode("workreport.WorkReportSubmitted", 1, payload))
                .figures();
    }

    @Test
    void IV_1_4_R1_a_month_is_reported_once_until_a_confirmed_report_is_superseded_once() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        submit(first, 4, null);
        refused(() -> submit(second, 4, null), WorkReportProblem.PERIOD_TAKEN);
        refused(() -> submit(second, 4, first), WorkReportProblem.NOT_SUPERSEDED);
        staff(first, new ConfirmWorkReport(null, null));
        submit(second, 4, first);
        refused(() -> submit(UUID.randomUUID(), 4, first), WorkReportProblem.NOT_SUPERSEDED);
        refused(() -> submit(UUID.randomUUID(), 4, null), WorkReportProblem.PERIOD_TAKEN);
    }

    @Test
    void IV_1_6_X1_what_a_company_did_before_and_after_its_merger_is_inspected_as_one() {
        var company = UUID.randomUUID();
        var successor = UUID.randomUUID();
        var system = UUID.randomUUID();
        var contract = UUID.randomUUID();
        var chief = UUID.randomUUID();
        var supervisor = UUID.randomUUID();
        var administrator = ward.administrator();
        administrator.contractor(company, "8700110005901");
        administrator.contractor(successor, "5050005005266");
        administrator.person(chief, SECTION, Position.SUBSECTION_CHIEF, "chief");
        administrator.person(supervisor, SECTION, Position.STAFF, "supervisor");
        administrator.person(company, Position.CONTRACTOR_STAFF, "fitter");
        administrator.system(system, "Y-2", SECTION);
        administrator.contract(
                contract,
                "C-2",
                ContractTrack.MAINTENANCE,
                company,
                system,
                "2026-04-01",
                "2027-03-31");
        var before = UUID.randomUUID();
        var after = UUID.randomUUID();
        var inspection = UUID.randomUUID();
        maintains(system, WorkEvent.TYPE, before, worked("2026-04-10T00:00:00Z"));
        ward.tellOn(
                system,
                "staff",
                Role.OWNING_SECTION_STAFF,
                InspectionEvent.TYPE,
                inspection,
                new OpenInspection(
                        null,
                        contract,
                        Track.MAINTENANCE,
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 5, 31),
                        chief,
                        supervisor,
                        null));
        administrator.does(
                ContractorEvent.TYPE, company, new MergeContractor(successor, "合併", null));
        maintains(system, WorkEvent.TYPE, after, worked("2026-05-10T00:00:00Z"));
        var attached =
                new AttachReports(
                        new SubmittedWorkReport("作業報告書", "文書", null, null),
                        List.of(before, after),
                        null,
                        null,
                        null);
        assertThat(maintains(system, InspectionEvent.TYPE, inspection, attached).version())
                .isEqualTo(2);
    }

    private static CommandRunner.Answer maintains(
            UUID system, AggregateType type, UUID id, Command command) {
        return ward.tellOn(system, "fitter", Role.MAINTENANCE_CONTRACTOR, type, id, command);
    }

    private static RegisterWorkRecord worked(String at) {
        return new RegisterWorkRecord(
                null,
                null,
                Track.MAINTENANCE,
                WorkNature.CONTRACT,
                "点検した",
                null,
                Instant.parse(at),
                null,
                null,
                null);
    }

    @Test
    void IV_1_4_R1_no_day_is_reported_twice_whatever_days_the_reports_begin_and_end_on() {
        submit(UUID.randomUUID(), day(10), day(20), null);
        for (var days :
                List.of(
                        List.of(day(9), day(10)),
                        List.of(day(12), day(13)),
                        List.of(day(20), day(31)),
                        List.of(day(1), day(31)))) {
            refused(
                    () -> submit(UUID.randomUUID(), days.getFirst(), days.getLast(), null),
                    WorkReportProblem.PERIOD_TAKEN);
        }
        submit(UUID.randomUUID(), day(1), day(9), null);
        submit(UUID.randomUUID(), day(21), day(31), null);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static void refused(ThrowingCallable call, WorkReportProblem problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }
}
