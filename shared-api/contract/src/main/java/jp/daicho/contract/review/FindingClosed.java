package jp.daicho.contract.review;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The owning section checked the handling and closed the finding. */
@EventType(
        name = "review.FindingClosed",
        guideline = {"IV-1.1-X2", "IV-1.2-X2", "IV-1.3-S5", "IV-2.1-X2", "IV-2.2-X2", "IV-2.3-S5"},
        ja = "指摘を完了",
        en = "Finding closed")
public record FindingClosed(UUID findingId, String confirmation) implements ReviewEvent {}
