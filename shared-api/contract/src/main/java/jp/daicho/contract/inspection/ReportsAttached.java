package jp.daicho.contract.inspection;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * What the contractor submitted lies before the inspector.
 *
 * @param serviceReports none without an SLA
 * @param improvementPlans none where no target was missed
 */
@EventType(
        name = "inspection.ReportsAttached",
        revision = 2,
        guideline = {
            "IV-1.6-S1",
            "IV-1.6-X1",
            "IV-1.6-X2",
            "IV-1.6-N2",
            "IV-1.6-N3",
            "IV-2.5-S1",
            "IV-2.5-X1",
            "IV-2.5-X2",
            "IV-2.5-N3",
            "IV-2.5-N4"
        },
        ja = "検査の報告書を提出",
        en = "Reports attached")
public record ReportsAttached(
        SubmittedWorkReport workReport,
        List<UUID> workRecords,
        List<UUID> serviceReports,
        List<UUID> improvementPlans)
        implements InspectionEvent {}
