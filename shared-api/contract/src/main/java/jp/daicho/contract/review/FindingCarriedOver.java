package jp.daicho.contract.review;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventType;

/** A finding was left to a later process, with timing, measures and present risk. */
@EventType(
        name = "review.FindingCarriedOver",
        guideline = {"IV-1.1-X2", "IV-1.2-X2", "IV-2.1-X2", "IV-2.2-X2"},
        ja = "指摘を後工程へ引継ぎ",
        en = "Finding carried over")
public record FindingCarriedOver(
        UUID findingId, LocalDate dueOn, String countermeasure, String presentRisk)
        implements ReviewEvent {}
