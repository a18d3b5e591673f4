package jp.daicho.contract.review;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The owning section did not accept the proposed correction. */
@EventType(
        name = "review.CorrectionRejected",
        guideline = {"IV-1.1-S7", "IV-2.1-S7"},
        ja = "修正方法を差戻し",
        en = "Correction rejected")
public record CorrectionRejected(UUID findingId, String reason) implements ReviewEvent {}
