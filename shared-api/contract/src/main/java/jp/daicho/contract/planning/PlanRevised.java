package jp.daicho.contract.planning;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The contractor submitted a further revision, whole; earlier ones are kept. */
@EventType(
        name = "planning.PlanRevised",
        guideline = {"IV-1.1-S5", "IV-1.1-S7", "IV-1.1-N3"},
        ja = "保守作業計画書を改版",
        en = "Maintenance work plan revised")
public record PlanRevised(
        int revision, UUID submittedBy, String reason, MaintenancePlanContent content)
        implements PlanDocumentEvent {}
