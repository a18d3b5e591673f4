package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;

/** Its root cause is known. */
@EventType(
        name = "incident.RootCauseIdentified",
        guideline = {"IV-1.2-S3", "IV-2.2-S4"},
        ja = "根本原因を特定",
        en = "Root cause identified")
public record RootCauseIdentified(String rootCause, String causeCategory) implements ProblemEvent {}
