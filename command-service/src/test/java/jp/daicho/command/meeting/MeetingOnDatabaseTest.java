package jp.daicho.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.ReclassifyIncident;
import jp.daicho.contract.incident.ReportIncident;
import jp.daicho.contract.meeting.ApproveMinutes;
import jp.daicho.contract.meeting.Attendee;
import jp.daicho.contract.meeting.HoldMeeting;
import jp.daicho.contract.meeting.MeetingCommand;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MeetingProblem;
import jp.daicho.contract.meeting.Minutes;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.meeting.PresentedFailure;
import jp.daicho.contract.meeting.ScheduleMeeting;
import jp.daicho.contract.meeting.SubmitMinutes;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.workreport.ReportedContent;
import jp.daicho.contract.workreport.ReportedWork;
import jp.daicho.contract.workreport.ReturnWorkReport;
import jp.daicho.contract.workreport.SubmitWorkReport;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.contract.workreport.WorkReportKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What meetings must know of reports and failures, on a real PostgreSQL. */
class MeetingOnDatabaseTest {

    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID RIVAL = UUID.randomUUID();
    private static final UUID SYSTEM = UUID.randomUUID();
    private static final UUID OTHER_SYSTEM = UUID.randomUUID();

    private static Ward ward;

    @BeforeAll
    static void aWard() {
        ward = new Ward();
        ward.at("2026-07-03T05:00:00Z");
        var administrator = ward.administrator();
        administrator.section(SECTION, "S-1");
        administrator.contractor(COMPANY, "7000012050002");
        administrator.contractor(RIVAL, "1130001011420");
        administrator.person(SECTION, Position.STAFF, "staff");
        administrator.person(COMPANY, Position.CONTRACTOR_STAFF, "worker");
        administrator.person(RIVAL, Position.CONTRACTOR_STAFF, "rival");
        administrator.system(SYSTEM, "Y-1", SECTION);
        administrator.system(OTHER_SYSTEM, "Y-2", SECTION);
        for (var system : List.of(SYSTEM, OTHER_SYSTEM)) {
            contract("M-" + system, ContractTrack.MAINTENANCE, COMPANY, system);
        }
        contract("O-1", ContractTrack.OPERATION, COMPANY, SYSTEM);
        contract("M-2", ContractTrack.MAINTENANCE, RIVAL, SYSTEM);
    }

    private static void contract(String number, ContractTrack track, UUID contractor, UUID system) {
        ward.administrator()
                .contract(
                        UUID.randomUUID(),
                        number,
                        track,
                        contractor,
                        system,
                        "2026-04-01",
                        "2027-03-31");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static UUID report(UUID system, String by, Track track) {
        var id = UUID.randomUUID();
        ward.tellOn(
                system,
                by,
                track == Track.OPERATION ? Role.OPERATION_CONTRACTOR : Role.MAINTENANCE_CONTRACTOR,
                WorkReportEvent.TYPE,
                id,
                new SubmitWorkReport(
                        null,
                        track,
                        WorkReportKind.SPOT,
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 30),
                        new ReportedWork(
                                "6月分",
                                List.of(new ReportedContent("WORK_PERFORMANCE", "点検", null)),
                                null,
                                null),
                        null,
                        null));
        return id;
    }

    private static UUID incident(UUID system, IncidentKind kind, Track track) {
        var id = UUID.randomUUID();
        ward.tellOn(
                system,
                "staff",
                Role.OWNING_SECTION_STAFF,
                IncidentEvent.TYPE,
                id,
                new ReportIncident(
                        null, null, kind, track, "印刷できない", null, null, null, null, null, null,
                        null));
        return id;
    }

    private static void staff(UUID meeting, MeetingCommand command) {
        ward.tellOn(
                SYSTEM, "staff", Role.OWNING_SECTION_STAFF, MeetingEvent.TYPE, meeting, command);
    }

    private static void worker(UUID meeting, MeetingCommand command) {
        ward.tellOn(
                SYSTEM, "worker", Role.MAINTENANCE_CONTRACTOR, MeetingEvent.TYPE, meeting, command);
    }

    private static UUID scheduled(String at) {
        var meeting = UUID.randomUUID();
        staff(
                meeting,
                new ScheduleMeeting(
                        null,
                        Track.MAINTENANCE,
                        MeetingKind.REGULAR_MEETING,
                        false,
                        COMPANY,
                        Instant.parse(at),
                        "会議室",
                        null,
                        null));
        return meeting;
    }

    private static HoldMeeting presenting(List<UUID> reports, List<UUID> failures) {
        return presenting(reports, failures, null);
    }

    private static HoldMeeting presenting(
            List<UUID> reports, List<UUID> failures, @Nullable Instant heldAt) {
        return new HoldMeeting(
                "会議室",
                List.of(
                        new Attendee(UUID.randomUUID(), SECTION),
                        new Attendee(UUID.randomUUID(), COMPANY)),
                List.of("作業実績"),
                reports,
                failures.stream().map(id -> new PresentedFailure(id, "監視する")).toList(),
                heldAt);
    }

    private static void refused(ThrowingCallable call, MeetingProblem problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void
            IV_1_4_X1_IV_2_4_X1_only_a_report_of_that_contractor_system_and_track_that_waits_or_stands_is_presented() {
        var meeting = scheduled("2026-07-03T05:00:00Z");
        var returned = report(SYSTEM, "worker", Track.MAINTENANCE);
        ward.tellOn(
                SYSTEM,
                "staff",
                Role.OWNING_SECTION_STAFF,
                WorkReportEvent.TYPE,
                returned,
                new ReturnWorkReport(List.of("不足"), null));
        for (var unfit :
                List.of(
                        returned,
                        report(SYSTEM, "rival", Track.MAINTENANCE),
                        report(SYSTEM, "worker", Track.OPERATION),
                        report(OTHER_SYSTEM, "worker", Track.MAINTENANCE))) {
            refused(
                    () -> staff(meeting, presenting(List.of(unfit), List.of())),
                    MeetingProblem.REPORT_UNKNOWN);
        }
        var fit = List.of(report(SYSTEM, "worker", Track.MAINTENANCE));
        staff(meeting, presenting(fit, List.of()));
        refused(
                () -> staff(meeting, presenting(List.of(), List.of())),
                MeetingProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void IV_1_4_X3_IV_2_4_X3_only_a_failure_of_that_system_and_track_is_presented() {
        var meeting = scheduled("2026-07-03T06:00:00Z");
        var became = incident(SYSTEM, IncidentKind.INCIDENT, Track.COMBINED);
        for (var unfit :
                List.of(
                        became,
                        incident(SYSTEM, IncidentKind.FAILURE, Track.OPERATION),
                        incident(OTHER_SYSTEM, IncidentKind.FAILURE, Track.MAINTENANCE))) {
            refused(
                    () -> staff(meeting, presenting(List.of(), List.of(unfit))),
                    MeetingProblem.FAILURE_UNKNOWN);
        }
        ward.tellOn(
                SYSTEM,
                "staff",
                Role.OWNING_SECTION_STAFF,
                IncidentEvent.TYPE,
                became,
                new ReclassifyIncident(IncidentKind.FAILURE, "業務が止まっている", null));
        staff(
                meeting,
                presenting(
                        List.of(),
                        List.of(
                                became,
                                incident(SYSTEM, IncidentKind.FAILURE, Track.MAINTENANCE))));
        refused(
                () -> staff(meeting, presenting(List.of(), List.of())),
                MeetingProblem.NOT_AT_THIS_STEP);
    }

    @Test
    void IV_1_4_X1_IV_1_4_X3_IV_2_4_X1_IV_2_4_X3_nothing_is_presented_before_it_was() {
        var meeting = scheduled("2026-06-29T05:00:00Z");
        var report = List.of(report(SYSTEM, "worker", Track.MAINTENANCE));
        var failure = List.of(incident(SYSTEM, IncidentKind.FAILURE, Track.MAINTENANCE));
        var eve = Instant.parse("2026-06-29T14:59:59Z");
        refused(
                () -> staff(meeting, presenting(report, List.of(), eve)),
                MeetingProblem.REPORT_UNKNOWN);
        refused(
                () -> staff(meeting, presenting(List.of(), failure, eve)),
                MeetingProblem.FAILURE_UNKNOWN);
        staff(meeting, presenting(report, List.of(), eve.plusSeconds(1)));
    }

    @Test
    void IV_1_4_X4_IV_2_4_X4_minutes_are_approved_by_section_and_contractor_each_for_itself() {
        var meeting = scheduled("2026-07-03T07:00:00Z");
        staff(meeting, presenting(List.of(), List.of()));
        worker(
                meeting,
                new SubmitMinutes(
                        new Minutes("作業実績を報告した", List.of(), List.of(), null, null), null));
        refused(
                () -> staff(meeting, new ApproveMinutes(MinutesParty.CONTRACTOR, 1, null)),
                MeetingProblem.MINUTES_OF_THE_OTHER_PARTY);
        staff(meeting, new ApproveMinutes(MinutesParty.OWNING_SECTION, 1, null));
        worker(meeting, new ApproveMinutes(MinutesParty.CONTRACTOR, 1, null));
        refused(
                () ->
                        worker(
                                meeting,
                                new SubmitMinutes(
                                        new Minutes("別の内容", List.of(), List.of(), null, null),
                                        null)),
                MeetingProblem.NOT_AT_THIS_STEP);
    }
}
