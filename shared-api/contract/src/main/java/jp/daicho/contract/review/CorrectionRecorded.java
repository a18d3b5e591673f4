package jp.daicho.contract.review;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The contractor corrected as approved. */
@EventType(
        name = "review.CorrectionRecorded",
        guideline = {"IV-1.1-S7", "IV-1.3-S5", "IV-2.1-S7", "IV-2.3-S5"},
        ja = "修正結果を記録",
        en = "Correction recorded")
public record CorrectionRecorded(UUID findingId, String result, @Nullable Integer revision)
        implements ReviewEvent {}
