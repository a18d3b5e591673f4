package jp.daicho.query.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A plan, implementation rules or work procedures as asked for, and how far they got. */
@Table("plan")
@Index("system_id, fiscal_year DESC, plan_id")
record PlanRow(
        @Key UUID planId,
        PlanDocumentKind kind,
        UUID systemId,
        UUID contractId,
        int fiscalYear,
        @Nullable LocalDate builderHandoverCompletedOn,
        @Nullable String noBuilderHandoverReason,
        List<String> basedOn,
        @Nullable LocalDate dueOn,
        Instant requestedAt,
        UUID requestedBy,
        int latestRevision,
        long version) {

    PlanRow at(int revision, long newVersion) {
        return new PlanRow(
                planId,
                kind,
                systemId,
                contractId,
                fiscalYear,
                builderHandoverCompletedOn,
                noBuilderHandoverReason,
                basedOn,
                dueOn,
                requestedAt,
                requestedBy,
                revision,
                newVersion);
    }
}
