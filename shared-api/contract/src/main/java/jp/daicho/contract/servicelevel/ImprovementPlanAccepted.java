package jp.daicho.contract.servicelevel;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The owning section accepted the improvement plan.
 *
 * @param revision of the submission
 */
@EventType(
        name = "servicelevel.ImprovementPlanAccepted",
        guideline = {"IV-1.6-S2", "IV-2.5-S2", "IV-3.1-S3"},
        ja = "改善計画書を承認",
        en = "Improvement plan accepted")
public record ImprovementPlanAccepted(int revision, @Nullable String note)
        implements ImprovementEvent {}
