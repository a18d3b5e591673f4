package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;

/** The cause is removed. */
@EventType(
        name = "incident.ProblemResolved",
        guideline = {"IV-1.2-S3", "IV-2.2-S4"},
        ja = "問題を解決",
        en = "Problem resolved")
public record ProblemResolved(String solution) implements ProblemEvent {}
