package jp.daicho.contract.planning;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The owning section asked its manager for approval of the report of that number. */
@EventType(
        name = "planning.ApprovalRequested",
        guideline = {"IV-1.3-S2", "IV-2.3-S2"},
        ja = "計画の承認を依頼",
        en = "Approval of planning requested")
public record ApprovalRequested(int number, UUID requestedBy, String opinion)
        implements PlanApprovalEvent {}
