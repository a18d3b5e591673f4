package jp.daicho.contract.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** The maintenance contractor was asked for its work plan; values as in {@link RequestPlan}. */
@EventType(
        name = "planning.PlanRequested",
        guideline = {"IV-1.1-G1", "IV-1.1-S1"},
        ja = "保守作業計画書の作成を依頼",
        en = "Maintenance work plan requested")
public record PlanRequested(
        UUID contractId,
        int fiscalYear,
        @Nullable LocalDate builderHandoverCompletedOn,
        @Nullable String noBuilderHandoverReason,
        List<String> basedOn,
        @Nullable LocalDate dueOn)
        implements PlanDocumentEvent {}
