package jp.daicho.contract.planning;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The contractor submitted a revision of the implementation rules, whole; earlier ones are kept.
 *
 * @param reason what was changed and why; absent for the first
 */
@EventType(
        name = "planning.ImplementationRulesSubmitted",
        guideline = {
            "IV-1.2-G1",
            "IV-1.2-S1",
            "IV-1.2-S2",
            "IV-1.2-S3",
            "IV-1.2-S4",
            "IV-1.2-S5",
            "IV-1.2-S6",
            "IV-1.2-S7",
            "IV-1.2-S8",
            "IV-1.2-S9",
            "IV-1.2-X1",
            "IV-1.2-N1",
            "IV-2.2-G1",
            "IV-2.2-S1",
            "IV-2.2-S2",
            "IV-2.2-S3",
            "IV-2.2-S4",
            "IV-2.2-S5",
            "IV-2.2-S6",
            "IV-2.2-S7",
            "IV-2.2-S8",
            "IV-2.2-X1"
        },
        ja = "実施要領を提出",
        en = "Implementation rules submitted")
public record ImplementationRulesSubmitted(
        int revision, UUID submittedBy, @Nullable String reason, ImplementationRulesContent content)
        implements PlanDocumentEvent {}
