package jp.daicho.contract.servicelevel;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The owning section checked the improvement and gave guidance as needed.
 *
 * @param number counts from 1
 */
@EventType(
        name = "servicelevel.GuidanceRecorded",
        guideline = {"IV-3.1-G1", "IV-3.1-S4"},
        ja = "改善状況を確認し指導",
        en = "Guidance recorded")
public record GuidanceRecorded(int number, String checked, @Nullable String guidance)
        implements ImprovementEvent {}
