package jp.daicho.contract.incident;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** The problem behind it is known. */
@EventType(
        name = "incident.ProblemLinked",
        guideline = {"IV-1.2-S3", "IV-2.2-S4"},
        ja = "問題と関連付け",
        en = "Problem linked")
public record ProblemLinked(UUID problemId) implements IncidentEvent {}
