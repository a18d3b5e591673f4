package jp.daicho.contract.review;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The owning section approved the proposed correction. */
@EventType(
        name = "review.CorrectionApproved",
        guideline = {"IV-1.1-S7", "IV-2.1-S7"},
        ja = "修正方法を承認",
        en = "Correction approved")
public record CorrectionApproved(UUID findingId) implements ReviewEvent {}
