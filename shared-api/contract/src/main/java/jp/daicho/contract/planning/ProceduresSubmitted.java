package jp.daicho.contract.planning;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The contractor submitted a revision of the work procedures, whole; earlier ones are kept.
 *
 * @param reason what was changed and why; absent for the first
 */
@EventType(
        name = "planning.ProceduresSubmitted",
        guideline = {"IV-1.2-G1", "IV-1.2-S1", "IV-1.2-X1", "IV-2.2-G1", "IV-2.2-S1", "IV-2.2-X1"},
        ja = "作業手順書を提出",
        en = "Work procedures submitted")
public record ProceduresSubmitted(
        int revision, UUID submittedBy, @Nullable String reason, ProceduresContent content)
        implements PlanDocumentEvent {}
