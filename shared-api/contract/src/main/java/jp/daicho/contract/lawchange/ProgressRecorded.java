package jp.daicho.contract.lawchange;

import jp.daicho.contract.EventType;

/** Progress by the work plan was recorded. */
@EventType(
        name = "lawchange.ProgressRecorded",
        guideline = {"IV-1.5-S2"},
        ja = "進捗を記録",
        en = "Progress recorded")
public record ProgressRecorded(int percent, String note) implements LawChangeEvent {}
