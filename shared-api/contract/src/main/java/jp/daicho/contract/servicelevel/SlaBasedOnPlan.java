package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * The terms take up monitoring items of an approved plan.
 *
 * @param effectiveFrom first day of the terms
 */
@EventType(
        name = "servicelevel.SlaBasedOnPlan",
        guideline = {"IV-1.1-S1", "IV-1.6-N2", "IV-2.1-S1", "IV-2.5-N3"},
        ja = "計画の監視項目に基づく合意",
        en = "Agreement based on a plan's monitoring items")
public record SlaBasedOnPlan(LocalDate effectiveFrom, PlanBasis basis) implements SlaEvent {}
