package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;

/** There is a way to live with it. */
@EventType(
        name = "incident.WorkaroundRecorded",
        guideline = {"IV-1.2-S3", "IV-2.2-S4"},
        ja = "回避策を記録",
        en = "Workaround recorded")
public record WorkaroundRecorded(String workaround) implements ProblemEvent {}
