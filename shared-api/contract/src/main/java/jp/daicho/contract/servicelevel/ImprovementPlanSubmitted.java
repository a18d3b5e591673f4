package jp.daicho.contract.servicelevel;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * The contractor submitted the improvement plan.
 *
 * @param revision counts the submissions from 1
 */
@EventType(
        name = "servicelevel.ImprovementPlanSubmitted",
        guideline = {
            "IV-1.6-S1",
            "IV-1.6-X2",
            "IV-1.6-N3",
            "IV-2.5-S1",
            "IV-2.5-X2",
            "IV-2.5-N4",
            "IV-3.1-S3",
            "IV-3.1-X2"
        },
        ja = "改善計画書を提出",
        en = "Improvement plan submitted")
public record ImprovementPlanSubmitted(
        int revision, String cause, List<ImprovementMeasure> measures, UUID submittedBy)
        implements ImprovementEvent {}
