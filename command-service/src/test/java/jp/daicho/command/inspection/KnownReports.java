package jp.daicho.command.inspection;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.inspection.InspectionOpened;
import org.jspecify.annotations.Nullable;

/** What lies in the ledger beside an inspection, as a test says. */
record KnownReports(
        List<UUID> work,
        List<InspectedReports.KnownAgreement> agreed,
        List<InspectedReports.KnownReport> services,
        List<InspectedReports.KnownMiss> missed,
        List<UUID> plans,
        List<UUID> submitted)
        implements InspectedReports {

    /** Without work reports of the ledger. */
    KnownReports(
            List<UUID> work,
            List<InspectedReports.KnownAgreement> agreed,
            List<InspectedReports.KnownReport> services,
            List<InspectedReports.KnownMiss> missed,
            List<UUID> plans) {
        this(work, agreed, services, missed, plans, List.of());
    }

    @Override
    public boolean isSame(UUID company, UUID other) {
        return company.equals(other);
    }

    @Override
    public boolean isWorkOf(UUID workRecord, UUID system, InspectionOpened inspected) {
        return work.contains(workRecord);
    }

    @Override
    public boolean isWorkReportOf(UUID workReport, UUID system, InspectionOpened inspected) {
        return submitted.contains(workReport);
    }

    @Override
    public @Nullable KnownReport report(UUID report, UUID system) {
        return services.stream().filter(r -> r.reportId().equals(report)).findAny().orElse(null);
    }

    @Override
    public boolean isSubmittedPlan(UUID plan, UUID system) {
        return plans.contains(plan);
    }

    @Override
    public List<KnownAgreement> agreements(UUID system, InspectionOpened inspected) {
        return agreed;
    }

    @Override
    public List<KnownMiss> misses(UUID report) {
        return missed;
    }
}
