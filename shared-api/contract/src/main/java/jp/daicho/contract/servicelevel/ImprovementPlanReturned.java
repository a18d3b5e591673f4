package jp.daicho.contract.servicelevel;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * The owning section returned the improvement plan.
 *
 * @param revision of the submission
 */
@EventType(
        name = "servicelevel.ImprovementPlanReturned",
        guideline = {"IV-1.6-S2", "IV-2.5-S2", "IV-3.1-S3"},
        ja = "改善計画書を差戻し",
        en = "Improvement plan returned")
public record ImprovementPlanReturned(int revision, List<String> deficiencies)
        implements ImprovementEvent {}
