package jp.daicho.command.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.command.work.IncidentFacts;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.incident.IncidentProblem;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.Origin;
import jp.daicho.contract.incident.ProblemRaised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes and origins of incidents and problems: each once in a system. */
@Component
class IncidentTables implements FactsKeeper, IncidentFacts, ProblemFacts {

    private final JdbcClient jdbc;

    IncidentTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("incident", "problem");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(IncidentReported.class, ProblemRaised.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case IncidentReported reported -> keep(reported, meta);
            case ProblemRaised raised -> keep(raised, meta);
            default -> {}
        }
    }

    private void keep(IncidentReported event, EventMeta meta) {
        var origin = event.origin();
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.incident
                                    (incident_id, system_id, code, origin_system, origin_reference)
                                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(
                                Arrays.asList(
                                        meta.aggregateId(),
                                        meta.system(),
                                        event.code(),
                                        origin == null ? null : origin.system(),
                                        origin == null ? null : origin.reference()))
                        .update();
        if (kept == 0) {
            if (origin != null && isImported(meta.system(), origin)) {
                throw IncidentProblem.INCIDENT_ALREADY_IMPORTED.because(
                        origin.system(), origin.reference());
            }
            throw IncidentProblem.INCIDENT_CODE_TAKEN.because(event.code());
        }
    }

    private boolean isImported(UUID system, Origin origin) {
        return jdbc.sql(
                                """
                                SELECT count(*) FROM command_facts.incident
                                WHERE system_id = ? AND origin_system = ? AND origin_reference = ?\
                                """)
                        .params(system, origin.system(), origin.reference())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void keep(ProblemRaised event, EventMeta meta) {
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.problem (problem_id, system_id, code)
                                VALUES (?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(meta.aggregateId(), meta.system(), event.code())
                        .update();
        if (kept == 0) {
            throw IncidentProblem.PROBLEM_CODE_TAKEN.because(event.code());
        }
    }

    @Override
    public boolean isIncidentOf(UUID system, UUID incident) {
        return jdbc.sql(
                                """
                                SELECT count(*) FROM command_facts.incident
                                WHERE incident_id = ? AND system_id = ?\
                                """)
                        .params(incident, system)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public boolean isOf(UUID system, UUID problem) {
        return jdbc.sql(
                                """
                                SELECT count(*) FROM command_facts.problem
                                WHERE problem_id = ? AND system_id = ?\
                                """)
                        .params(problem, system)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
