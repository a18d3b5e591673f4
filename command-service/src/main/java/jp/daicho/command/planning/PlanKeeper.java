package jp.daicho.command.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import jp.daicho.contract.Track;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningApproved;
import jp.daicho.contract.planning.PlanningProblem;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.ProceduresSubmitted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One plan, one document of rules and one of procedures per system, contract, fiscal year and
 * track, and how each stands.
 */
@Component
class PlanKeeper implements FactsKeeper, PlanFacts {

    private static final String SELECT =
            """
            SELECT plan_id, kind, system_id, contract_id, fiscal_year, latest_revision,
              confirmed_revision, approved_revision, submitted_by
            FROM command_facts.plan\
            """;

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
                OperationPlanSubmitted.class,
                ImplementationRulesSubmitted.class,
                ProceduresSubmitted.class,
                PlanRevised.class,
                DocumentConfirmed.class,
                CompletionReportSubmitted.class,
                PlanningApproved.class,
                PlanningReturned.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case PlanRequested e -> requested(e, meta);
            case MaintenancePlanSubmitted e ->
                    submitted(meta.aggregateId(), e.revision(), e.submittedBy());
            case OperationPlanSubmitted e ->
                    submitted(meta.aggregateId(), e.revision(), e.submittedBy());
            case ImplementationRulesSubmitted e ->
                    submitted(meta.aggregateId(), e.revision(), e.submittedBy());
            case ProceduresSubmitted e ->
                    submitted(meta.aggregateId(), e.revision(), e.submittedBy());
            case PlanRevised e -> submitted(meta.aggregateId(), e.revision(), e.submittedBy());
            case DocumentConfirmed e -> confirmed(meta.aggregateId(), e.revision());
            case CompletionReportSubmitted e -> {
                for (var document : e.report().documents()) {
                    requireOf(meta.system(), document);
                }
            }
            case PlanningApproved e -> {
                for (var document : e.documents()) {
                    approved(document.documentId(), document.revision());
                }
            }
            case PlanningReturned e -> {
                for (var deficiency : e.deficiencies()) {
                    confirmed(deficiency.documentId(), null);
                    approved(deficiency.documentId(), null);
                }
            }
            default -> {}
        }
    }

    private void requested(PlanRequested event, EventMeta meta) {
        requireContract(event, meta);
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.plan
                                    (plan_id, system_id, contract_id, fiscal_year, kind, part,
                                     maintenance, operation)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(
                                meta.aggregateId(),
                                meta.system(),
                                event.contractId(),
                                event.fiscalYear(),
                                event.kind().name(),
                                event.kind().part().name(),
                                event.kind().serves().contains(Track.MAINTENANCE),
                                event.kind().serves().contains(Track.OPERATION))
                        .update();
        if (kept == 0) {
            throw PlanningProblem.PLAN_EXISTS.because(event.contractId(), event.fiscalYear());
        }
    }

    private void requireContract(PlanRequested event, EventMeta meta) {
        var contract = contracts.contract(event.contractId());
        var track = event.kind().track();
        if (contract == null
                || !contract.isFor(meta.system())
                || !contract.track().roles().containsAll(contractors(track))) {
            throw track == Track.MAINTENANCE
                    ? PlanningProblem.NOT_A_MAINTENANCE_CONTRACT.because(event.contractId())
                    : PlanningProblem.CONTRACT_OF_OTHER_TRACK.because(track, event.contractId());
        }
    }

    private static Set<Role> contractors(Track track) {
        return switch (track) {
            case MAINTENANCE -> Set.of(Role.MAINTENANCE_CONTRACTOR);
            case OPERATION -> Set.of(Role.OPERATION_CONTRACTOR);
            case COMBINED -> Set.of(Role.MAINTENANCE_CONTRACTOR, Role.OPERATION_CONTRACTOR);
        };
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

    private void approved(UUID plan, @Nullable Integer revision) {
        jdbc.sql("UPDATE command_facts.plan SET approved_revision = :r WHERE plan_id = :p")
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
        return jdbc.sql(SELECT + " WHERE plan_id = ?")
                .param(planId)
                .query(PlanKeeper::read)
                .optional();
    }

    @Override
    public List<Plan> planning(Planning planning) {
        return jdbc.sql(
                        SELECT
                                + " WHERE system_id = ? AND contract_id = ? AND fiscal_year = ?"
                                + " ORDER BY plan_id")
                .params(planning.systemId(), planning.contractId(), planning.fiscalYear())
                .query(PlanKeeper::read)
                .list();
    }

    private static Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("plan_id", UUID.class),
                PlanDocumentKind.valueOf(row.getString("kind")),
                new Planning(
                        row.getObject("system_id", UUID.class),
                        row.getObject("contract_id", UUID.class),
                        row.getInt("fiscal_year")),
                row.getInt("latest_revision"),
                row.getObject("confirmed_revision", Integer.class),
                row.getObject("approved_revision", Integer.class),
                row.getObject("submitted_by", UUID.class));
    }
}
