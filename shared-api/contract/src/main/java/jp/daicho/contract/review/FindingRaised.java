package jp.daicho.contract.review;

import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * A finding entered the review register.
 *
 * @param number its number within the review, from 1
 * @param subjectId what it is about
 * @param revision the revision in which it was found
 */
@EventType(
        name = "review.FindingRaised",
        guideline = {"IV-1.1-S5", "IV-1.1-S6", "IV-1.3-S4", "IV-2.1-S6", "IV-2.3-S4"},
        ja = "指摘を登録",
        en = "Finding raised")
public record FindingRaised(
        UUID findingId,
        int number,
        UUID subjectId,
        int revision,
        String place,
        String content,
        FindingKind kind)
        implements ReviewEvent {}
