package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** A problem was opened. */
@EventType(
        name = "incident.ProblemRaised",
        guideline = {"IV-1.2-S3", "IV-2.2-S4"},
        ja = "問題を起票",
        en = "Problem raised")
public record ProblemRaised(String code, String title, @Nullable String description)
        implements ProblemEvent {}
