package jp.daicho.contract.planning;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The contractor submitted a further revision of a plan, whole; earlier ones are kept. */
@EventType(
        name = "planning.PlanRevised",
        revision = 2,
        guideline = {"IV-1.1-S5", "IV-1.1-S7", "IV-1.1-N3", "IV-2.1-S6", "IV-2.1-S7"},
        ja = "計画書を改版",
        en = "Plan revised")
public record PlanRevised(int revision, UUID submittedBy, String reason, PlanContent content)
        implements PlanDocumentEvent {}
