package jp.daicho.contract.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Lays before the inspector what the contractor has submitted (IV-1.6-S1, IV-2.5-S1); again
 * replaces what was there.
 *
 * @param workReport the work report (IV-1.6-X1, IV-2.5-X1)
 * @param workRecords entries of the record that it reports on, of the period
 * @param serviceReports service performance reports, under an SLA (IV-1.6-X2, IV-2.5-X2)
 * @param improvementPlans improvement plans, where a target was missed (IV-1.6-X2, IV-2.5-X2)
 */
public record AttachReports(
        SubmittedWorkReport workReport,
        List<UUID> workRecords,
        @Nullable List<UUID> serviceReports,
        @Nullable List<UUID> improvementPlans,
        @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("workReport", workReport, SubmittedWorkReport::check)
                .size("workRecords", workRecords, 1, 1000)
                .distinct("workRecords", workRecords, id -> id)
                .size("serviceReports", serviceReports, 0, 100)
                .distinct("serviceReports", serviceReports, id -> id)
                .size("improvementPlans", improvementPlans, 0, 100)
                .distinct("improvementPlans", improvementPlans, id -> id);
    }
}
