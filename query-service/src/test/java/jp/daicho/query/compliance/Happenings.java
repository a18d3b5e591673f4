package jp.daicho.query.compliance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.ReportsAttached;
import jp.daicho.contract.inspection.SubmittedWorkReport;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.PresentedFailure;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.ReportedItem;
import jp.daicho.contract.servicelevel.ReportedValue;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.contract.workreport.ReportedWork;
import jp.daicho.contract.workreport.WorkReportKind;
import jp.daicho.contract.workreport.WorkReportSubmitted;
import org.jspecify.annotations.Nullable;

/** Contracts, agreements and events of the fiscal year 2026, for tests. */
final class Happenings {

    static final UUID CONTRACT = new UUID(2, 1);
    static final UUID SLA = new UUID(2, 2);
    static final UUID COMPANY = new UUID(9, 1);
    static final UUID PERSON = new UUID(7, 3);

    private Happenings() {}

    static GoverningContractRow contract(ContractTrack track) {
        return contract(track, "2026-04-01", "2027-03-31");
    }

    static GoverningContractRow contract(ContractTrack track, String from, String until) {
        return new GoverningContractRow(
                CONTRACT,
                "令8-契-1",
                track,
                COMPANY,
                List.of(Book.SYSTEM),
                LocalDate.parse(from),
                LocalDate.parse(until));
    }

    static GoverningAgreementRow agreement(String from, @Nullable String until) {
        return new GoverningAgreementRow(
                SLA,
                Book.SYSTEM,
                "SLA-1",
                null,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    static PlanRequested requested(PlanDocumentKind kind, @Nullable String dueOn) {
        return new PlanRequested(
                kind,
                CONTRACT,
                2026,
                null,
                "構築事業者なし",
                List.of(),
                dueOn == null ? null : LocalDate.parse(dueOn));
    }

    static PlanContent plan() {
        return new PlanContent(
                "計画", PERSON, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), "対象製品なし", List.of(), List.of(), null);
    }

    static IncidentReported incident(IncidentKind kind, Track track) {
        return new IncidentReported(
                "INC-1", kind, track, "印刷できない", null, null, null, null, List.of(), null);
    }

    static MeetingScheduled regular(Track track, boolean internal) {
        return new MeetingScheduled(
                track,
                MeetingKind.REGULAR_MEETING,
                internal,
                COMPANY,
                Instant.parse("2026-07-03T01:00:00Z"),
                "会議室",
                List.of());
    }

    static MeetingHeld held(List<UUID> reports, List<UUID> failures) {
        return new MeetingHeld(
                LocalDate.of(2026, 7, 3),
                "会議室",
                List.of(),
                List.of(),
                reports,
                failures.stream().map(id -> new PresentedFailure(id, "監視する")).toList(),
                LocalDate.of(2026, 7, 8));
    }

    static WorkReportSubmitted monthly(
            Track track, int month, UUID contractor, @Nullable UUID supersedes) {
        var first = LocalDate.of(2026, month, 1);
        return new WorkReportSubmitted(
                track,
                WorkReportKind.MONTHLY,
                first,
                first.plusMonths(1).minusDays(1),
                contractor,
                new ReportedWork(month + "月分", List.of(), "文書1", null),
                List.of(),
                supersedes,
                PERSON);
    }

    static InspectionOpened inspection(Track track) {
        return new InspectionOpened(
                CONTRACT,
                COMPANY,
                track,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 9, 30),
                new UUID(3, 1),
                new UUID(3, 2));
    }

    static ReportsAttached attached() {
        return new ReportsAttached(
                new SubmittedWorkReport("作業報告書", "文書1", null, null),
                List.of(),
                List.of(),
                List.of());
    }

    static ServiceReportSubmitted serviceReport(String from, String until) {
        return new ServiceReportSubmitted(
                SLA,
                from.substring(0, 7),
                LocalDate.parse(from),
                LocalDate.parse(until),
                1,
                List.of(missed()),
                null,
                "JP-2027",
                PERSON);
    }

    static ServiceReportConfirmed confirmed(String from, String until) {
        return new ServiceReportConfirmed(
                SLA,
                from.substring(0, 7),
                LocalDate.parse(from),
                LocalDate.parse(until),
                1,
                List.of(JudgedItem.of(missed())),
                null);
    }

    static ImprovementPlanOpened missed(UUID report) {
        return new ImprovementPlanOpened(
                report,
                SLA,
                "2026-06",
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 30),
                JudgedItem.of(missed()),
                LocalDate.of(2026, 7, 31));
    }

    private static ReportedItem missed() {
        return ReportedItem.of(
                new ComputedFigure(
                        "availability",
                        "稼働率",
                        MeasureKind.AVAILABILITY,
                        Comparison.AT_LEAST,
                        new BigDecimal("99.9"),
                        new BigDecimal("99.8"),
                        null,
                        null,
                        Judgement.MISSED,
                        0,
                        2_592_000L,
                        2_593L,
                        0L),
                new ReportedValue("availability", new BigDecimal("99.8"), null, "領域の不足"));
    }
}
