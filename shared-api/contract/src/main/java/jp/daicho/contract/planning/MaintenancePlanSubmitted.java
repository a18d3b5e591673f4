package jp.daicho.contract.planning;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The contractor submitted the plan of maintenance for the first time: revision 1. */
@EventType(
        name = "planning.MaintenancePlanSubmitted",
        revision = 2,
        guideline = {
            "IV-1.1-G2",
            "IV-1.1-S1",
            "IV-1.1-S2",
            "IV-1.1-S3",
            "IV-1.1-S4",
            "IV-1.1-X1",
            "IV-1.1-N1",
            "IV-1.1-N3"
        },
        ja = "保守作業計画書を提出",
        en = "Maintenance work plan submitted")
public record MaintenancePlanSubmitted(int revision, UUID submittedBy, PlanContent content)
        implements PlanDocumentEvent {}
