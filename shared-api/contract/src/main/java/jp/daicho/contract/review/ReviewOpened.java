package jp.daicho.contract.review;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** A review of one revision of a subject began. */
@EventType(
        name = "review.ReviewOpened",
        guideline = {"IV-1.1-S5", "IV-1.1-S6", "IV-2.1-S6"},
        ja = "レビューを開始",
        en = "Review opened")
public record ReviewOpened(ReviewSubject subject, UUID subjectId, int revision)
        implements ReviewEvent {}
