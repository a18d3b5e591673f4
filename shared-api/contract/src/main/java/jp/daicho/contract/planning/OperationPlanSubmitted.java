package jp.daicho.contract.planning;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The contractor submitted the plan of operation, or the merged one, for the first time. */
@EventType(
        name = "planning.OperationPlanSubmitted",
        guideline = {
            "IV-2.1-G2",
            "IV-2.1-S1",
            "IV-2.1-S2",
            "IV-2.1-S3",
            "IV-2.1-S4",
            "IV-2.1-S5",
            "IV-2.1-X1",
            "IV-2.1-N1",
            "IV-2.1-N2",
            "IV-2.1-N4"
        },
        ja = "運用計画書を提出",
        en = "Operation plan submitted")
public record OperationPlanSubmitted(int revision, UUID submittedBy, PlanContent content)
        implements PlanDocumentEvent {}
