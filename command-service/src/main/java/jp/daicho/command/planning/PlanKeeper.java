package jp.daicho.command.planning;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.PlanningReturned;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One plan per system, contract and fiscal year, and how each stands. */
@Component
class PlanKeeper implements FactsKeeper, PlanFacts {

    private final JdbcClient jdbc;
    private final ContractFacts contracts;

    PlanKeeper(JdbcClient jdbc, ContractFacts contracts) {
        this.jdbc = jdbc;
        this.contracts = contracts;
    }

    @Override
    public List<String> tables() {
        return List.of("plan");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                PlanRequested.class,
                MaintenancePlanSubmitted.class,
                PlanRevised.class,
                DocumentConfirmed.class,
                CompletionReportSubmitted.class,
                PlanningReturned.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case PlanRequested e -> requested(e, meta);
            case MaintenancePlanSubmitted e ->
                    submitted(meta.aggregateId(), e.revision(), e.submittedBy());
            case PlanRevised e -> submitted(meta.aggregateId(), e.revision(), e.submittedBy());
            case DocumentConfirmed e -> confirmed(meta.aggregateId(), e.revision());
            case CompletionReportSubmitted e -> {
                for (var document : e.report().documents()) {
                    requireOf(meta.system(), document);
                }
            }
            case PlanningReturned e -> {
                for (var deficiency : e.deficiencies()) {
                    confirmed(deficiency.documentId(), null);
                }
            }
            default -> {}
        }
    }

    private void requested(PlanRequested event, EventMeta meta) {
        var contract = contracts.contract(event.contractId());
        if (contract == null
                || !contract.isFor(meta.system())
                || !contract.track().roles().contains(Role.MAINTENANCE_CONTRACTOR)) {
            throw PlanningProblem.NOT_A_MAINTENANCE_CONTRACT.because(event.contractId());
        }
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.plan
                                    (plan_id, system_id, contract_id, fiscal_year)
                                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(
                                meta.aggregateId(),
                                meta.system(),
                                event.contractId(),
                                event.fiscalYear())
                        .update();
        if (kept == 0) {
            throw PlanningProblem.PLAN_EXISTS.because(event.contractId(), event.fiscalYear());
        }
    }

    private void submitted(UUID plan, int revision, UUID by) {
        jdbc.sql(
                        """
                        UPDATE command_facts.plan
                        SET latest_revision = ?, confirmed_revision = NULL, submitted_by = ?
                        WHERE plan_id = ?\
                        """)
                .params(revision, by, plan)
                .update();
    }

    private void confirmed(UUID plan, @Nullable Integer revision) {
        jdbc.sql("UPDATE command_facts.plan SET confirmed_revision = :r WHERE plan_id = :p")
                .param("r", revision, Types.INTEGER)
                .param("p", plan)
                .update();
    }

    private void requireOf(UUID system, UUID plan) {
        if (plan(plan).filter(found -> found.systemId().equals(system)).isEmpty()) {
            throw PlanningProblem.UNKNOWN_DOCUMENT.because(plan);
        }
    }

    @Override
    public Optional<Plan> plan(UUID planId) {
        return jdbc.sql(
                        """
                        SELECT system_id, latest_revision, confirmed_revision, submitted_by
                        FROM command_facts.plan WHERE plan_id = ?\
                        """)
                .param(planId)
                .query((row, _) ->
                        new Plan(
                                row.getObject("system_id", UUID.class),
                                row.getInt("latest_revision"),
                                row.getObject("confirmed_revision", Integer.class),
                                row.getObject("submitted_by", UUID.class)))
                .optional();
    }
}
