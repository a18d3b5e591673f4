package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * The planning was returned with what is deficient. Each deficiency is an open finding of its plan
 * from now on, and is taken up into the next review of it.
 */
@EventType(
        name = "planning.PlanningReturned",
        guideline = {"IV-1.3-S3", "IV-1.3-S4", "IV-2.3-S3", "IV-2.3-S4"},
        ja = "計画を差戻し",
        en = "Planning returned")
public record PlanningReturned(int number, List<ReturnPlanning.Deficiency> deficiencies)
        implements PlanApprovalEvent {}
