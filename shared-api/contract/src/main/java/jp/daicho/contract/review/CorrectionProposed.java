package jp.daicho.contract.review;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The contractor proposed place and content of a correction. */
@EventType(
        name = "review.CorrectionProposed",
        guideline = {"IV-1.1-S7", "IV-2.1-S7"},
        ja = "修正方法を提示",
        en = "Correction proposed")
public record CorrectionProposed(UUID findingId, UUID proposedBy, String place, String content)
        implements ReviewEvent {}
