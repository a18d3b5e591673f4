package jp.daicho.contract.review;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The review ended with no finding open. */
@EventType(
        name = "review.ReviewConcluded",
        guideline = {"IV-1.1-S5", "IV-1.1-X2", "IV-1.2-X2", "IV-2.1-X2", "IV-2.2-X2"},
        ja = "レビューを終了",
        en = "Review concluded")
public record ReviewConcluded(@Nullable String remark) implements ReviewEvent {}
