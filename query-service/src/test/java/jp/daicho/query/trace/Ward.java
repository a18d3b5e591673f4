package jp.daicho.query.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.ReturnPlanning;
import jp.daicho.contract.planning.WorkItem;
import jp.daicho.contract.planning.WorkOccasion;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.ReportedItem;
import jp.daicho.contract.servicelevel.ReportedValue;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.contract.work.WorkRecordRegistered;
import org.jspecify.annotations.Nullable;

/** Events of a ward, for tests. */
final class Ward {

    static final UUID SYSTEM = new UUID(1, 1);
    static final UUID OTHER = new UUID(1, 2);
    static final UUID COMPANY = new UUID(9, 1);

    private static final UUID PERSON = new UUID(7, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private Ward() {}

    static SystemRegistered system(String code) {
        return new SystemRegistered(
                code,
                code,
                new UUID(8, 1),
                new Classification(
                        SystemType.RESIDENT_INFORMATION_SYSTEM,
                        "理由",
                        Applicability.PATTERN_A,
                        "理由",
                        Criticality.CRITICAL,
                        "理由",
                        List.of(DataClass.PERSONAL_INFORMATION),
                        Solution.PACKAGE),
                true,
                List.of(),
                List.of());
    }

    static ItemRegistered item(AssetKind kind, String number) {
        return new ItemRegistered(kind, number, new TreeMap<>(), Instant.EPOCH);
    }

    static ContractRegistered contract(String number, String from, String to, UUID... systems) {
        return contract(number, ContractTrack.MAINTENANCE, from, to, systems);
    }

    static ContractRegistered contract(
            String number, ContractTrack track, String from, String to, UUID... systems) {
        return new ContractRegistered(
                number,
                track,
                COMPANY,
                List.of(systems),
                new ContractTerm(LocalDate.parse(from), LocalDate.parse(to)),
                null,
                null,
                null,
                List.of());
    }

    static PlanRequested plan(UUID contract) {
        return plan(PlanDocumentKind.MAINTENANCE_WORK_PLAN, contract);
    }

    static PlanRequested plan(PlanDocumentKind kind, UUID contract) {
        return new PlanRequested(kind, contract, 2026, null, "構築事業者なし", List.of(), null);
    }

    static MaintenancePlanSubmitted submitted(String... workItems) {
        return new MaintenancePlanSubmitted(
                1,
                PERSON,
                new PlanContent(
                        "計画",
                        PERSON,
                        Arrays.stream(workItems).map(Ward::workItem).toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "対象製品なし",
                        List.of(),
                        List.of(),
                        null));
    }

    private static WorkItem workItem(String key) {
        return new WorkItem(
                key,
                List.of(),
                key,
                "点検する",
                WorkOccasion.ROUTINE,
                "毎月",
                List.of(PERSON),
                List.of(),
                null);
    }

    static CompletionReportSubmitted completed(UUID... plans) {
        return new CompletionReportSubmitted(
                1, PERSON, new CompletionReport(List.of(plans), "完了", List.of(), List.of()));
    }

    static PlanningReturned returned(UUID finding, UUID plan) {
        return new PlanningReturned(
                1, List.of(new ReturnPlanning.Deficiency(finding, plan, "第2章", "体制がない")));
    }

    static FindingRaised finding(UUID finding, int number, UUID plan) {
        return new FindingRaised(finding, number, plan, 1, "第2章", "体制がない", FindingKind.values()[0]);
    }

    static WorkRecordRegistered work(
            WorkNature nature, @Nullable UUID incident, @Nullable String planItem) {
        return new WorkRecordRegistered(
                "W-1",
                Track.MAINTENANCE,
                nature,
                "点検した",
                null,
                Instant.parse("2026-06-05T00:00:00Z"),
                incident,
                planItem);
    }

    static IncidentReported incident(IncidentKind kind, UUID... items) {
        return new IncidentReported(
                "INC-1",
                kind,
                Track.MAINTENANCE,
                "印刷できない",
                null,
                null,
                null,
                null,
                List.of(items),
                null);
    }

    static FailureReportSubmitted failureReport() {
        return new FailureReportSubmitted(1, "領域不足", "消去", "監視", List.of(), List.of(), PERSON);
    }

    static FailureReportAccepted accepted() {
        return new FailureReportAccepted(1, null);
    }

    static SlaAgreed agreed(@Nullable UUID contract, String... items) {
        return new SlaAgreed("SLA-1", "合意", contract, terms(items));
    }

    static SlaTerms terms(String... items) {
        return new SlaTerms(
                LocalDate.of(2026, 4, 1),
                null,
                ServiceHours.aroundTheClock("Asia/Tokyo"),
                Arrays.stream(items).map(Ward::item).toList(),
                List.of(),
                72);
    }

    private static SlaItem item(String code) {
        return new SlaItem(
                code,
                code,
                "OTHER",
                MeasureKind.AVAILABILITY,
                Comparison.AT_LEAST,
                new BigDecimal("99.9"),
                null,
                null,
                null,
                "5分ごと",
                "監視",
                "定義のとおり",
                null,
                null);
    }

    static MeasurementsRecorded measured(String batch, String... items) {
        var at = Instant.parse("2026-06-05T00:00:00Z");
        var one = new RollUp(1, 1, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, null);
        return new MeasurementsRecorded(
                "monitor",
                batch,
                "digest",
                1,
                at,
                at,
                null,
                Arrays.stream(items)
                        .map(item -> new DailyRollUp(item, LocalDate.of(2026, 6, 5), one))
                        .toList(),
                List.of(),
                List.of());
    }

    static ServiceReportSubmitted reported(UUID sla) {
        return new ServiceReportSubmitted(
                sla, "2026-06", FIRST, LAST, 1, List.of(missed()), null, "JP-2027", PERSON);
    }

    static ServiceReportConfirmed confirmed(UUID sla) {
        return new ServiceReportConfirmed(
                sla, "2026-06", FIRST, LAST, 1, List.of(JudgedItem.of(missed())), null);
    }

    static ImprovementPlanOpened opened(UUID report, UUID sla, String dueOn) {
        return new ImprovementPlanOpened(
                report,
                sla,
                "2026-06",
                FIRST,
                LAST,
                JudgedItem.of(missed()),
                LocalDate.parse(dueOn));
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

    static HandoverPrepared handover(
            HandoverKind kind, @Nullable UUID outgoing, @Nullable UUID incoming) {
        return new HandoverPrepared(
                kind,
                Track.MAINTENANCE,
                new UUID(8, 1),
                COMPANY,
                new UUID(9, 2),
                outgoing,
                incoming,
                LocalDate.of(2027, 3, 31));
    }

    static AnnualReviewStarted annualReview() {
        return new AnnualReviewStarted(
                AnnualReviewKind.WORK_IMPROVEMENT,
                Track.MAINTENANCE,
                2026,
                LocalDate.of(2027, 3, 31));
    }
}
