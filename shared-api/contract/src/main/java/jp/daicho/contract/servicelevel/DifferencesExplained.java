package jp.daicho.contract.servicelevel;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * Differences between reported and computed values were explained.
 *
 * @param revision of the submission
 */
@EventType(
        name = "servicelevel.DifferencesExplained",
        guideline = {"IV-1.6-N3", "IV-2.5-N4", "IV-3.1-S3"},
        ja = "実績値の差異を説明",
        en = "Differences explained")
public record DifferencesExplained(int revision, List<DifferenceExplanation> explanations)
        implements ServiceReportEvent {}
