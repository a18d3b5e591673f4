package jp.daicho.contract.annualreview;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** An adopted proposal was carried out. */
@EventType(
        name = "annualreview.ImprovementResultRecorded",
        guideline = {"IV-5.1-X1", "IV-6.1-X1"},
        ja = "改善の実施結果を記録",
        en = "Improvement carried out")
public record ImprovementResultRecorded(UUID proposalId, String result)
        implements AnnualReviewEvent {}
