package jp.daicho.query.procurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.procurement.ContractApproved;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.ContractConcluded;
import jp.daicho.contract.procurement.ContractRechecked;
import jp.daicho.contract.procurement.ReasonStatementExamined;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** How the contract came about: statement of reasons, last check, approval, conclusion. */
@Table("procurement_conclusion")
record ProcurementConclusionRow(
        @Key UUID procurementId,
        @Nullable String reasonStatement,
        @Nullable Instant examinedAt,
        @Nullable String document,
        @Nullable String ictBcpClause,
        @Nullable String systemPlanDecision,
        @Nullable Instant recheckedAt,
        @Nullable ContractAuthority authority,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable UUID contractId,
        @Nullable String contractNumber,
        @Nullable UUID slaId,
        @Nullable Instant concludedAt) {

    private record Checked(
            @Nullable String document,
            @Nullable String clause,
            @Nullable String planDecision,
            @Nullable Instant at) {}

    private record Approved(
            @Nullable ContractAuthority authority,
            @Nullable String decision,
            @Nullable LocalDate on) {

        private static final Approved NOT = new Approved(null, null, null);
    }

    static ProcurementConclusionRow none(UUID procurement) {
        return new ProcurementConclusionRow(
                procurement,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    ProcurementConclusionRow examined(ReasonStatementExamined event, Instant at) {
        return with(event.reference(), at, checked(), Approved.NOT);
    }

    ProcurementConclusionRow rechecked(ContractRechecked event, Instant at) {
        return with(
                reasonStatement,
                examinedAt,
                new Checked(event.document(), event.ictBcpClause(), event.systemPlanDecision(), at),
                Approved.NOT);
    }

    ProcurementConclusionRow approved(ContractApproved event) {
        return with(
                reasonStatement,
                examinedAt,
                checked(),
                new Approved(event.authority(), event.decision(), event.decidedOn()));
    }

    ProcurementConclusionRow concluded(ContractConcluded event, Instant at) {
        return new ProcurementConclusionRow(
                procurementId,
                reasonStatement,
                examinedAt,
                document,
                ictBcpClause,
                systemPlanDecision,
                recheckedAt,
                authority,
                decision,
                decidedOn,
                event.contractId(),
                event.number(),
                event.slaId(),
                at);
    }

    private Checked checked() {
        return new Checked(document, ictBcpClause, systemPlanDecision, recheckedAt);
    }

    private ProcurementConclusionRow with(
            @Nullable String statement,
            @Nullable Instant examined,
            Checked checked,
            Approved approved) {
        return new ProcurementConclusionRow(
                procurementId,
                statement,
                examined,
                checked.document,
                checked.clause,
                checked.planDecision,
                checked.at,
                approved.authority,
                approved.decision,
                approved.on,
                contractId,
                contractNumber,
                slaId,
                concludedAt);
    }
}
