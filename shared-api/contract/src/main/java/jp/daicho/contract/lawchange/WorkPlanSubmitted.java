package jp.daicho.contract.lawchange;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/**
 * A revision of the work plan was submitted.
 *
 * @param revision counts from 1
 * @param late whether the work is planned to end after the date of enforcement
 */
@EventType(
        name = "lawchange.WorkPlanSubmitted",
        guideline = {"IV-1.5-S1", "IV-1.5-X1"},
        ja = "作業計画書を提出",
        en = "Work plan submitted")
public record WorkPlanSubmitted(
        int revision, WorkPlan plan, boolean late, @IdOf(Named.PERSON) UUID submittedBy)
        implements LawChangeEvent {}
