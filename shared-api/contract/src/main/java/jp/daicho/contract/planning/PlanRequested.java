package jp.daicho.contract.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The contractor was asked for a document of its planning; values as in {@link RequestPlan}. */
@EventType(
        name = "planning.PlanRequested",
        revision = 2,
        guideline = {"IV-1.1-G1", "IV-1.1-S1", "IV-1.2-S1", "IV-2.1-G1", "IV-2.1-S1", "IV-2.2-S1"},
        ja = "計画書等の作成を依頼",
        en = "Document of planning requested")
public record PlanRequested(
        PlanDocumentKind kind,
        UUID contractId,
        int fiscalYear,
        @Nullable LocalDate builderHandoverCompletedOn,
        @Nullable String noBuilderHandoverReason,
        List<String> basedOn,
        @Nullable LocalDate dueOn)
        implements PlanDocumentEvent {}
