package jp.daicho.command.incident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.meeting.FailureFacts;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.command.work.IncidentFacts;
import jp.daicho.command.workreport.ReportedIncidentFacts;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentProblem;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.Origin;
import jp.daicho.contract.incident.ProblemRaised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Incidents and problems as others must know them; codes and origins are there once in a system.
 */
@Component
class IncidentTables
        implements FactsKeeper, IncidentFacts, ProblemFacts, ReportedIncidentFacts, FailureFacts {

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
        return Set.of(IncidentReported.class, IncidentReclassified.class, ProblemRaised.class);
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case IncidentReported reported -> keep(reported, meta);
            case IncidentReclassified reclassified -> keep(reclassified, meta);
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
                                    (incident_id, system_id, code, origin_system, origin_reference,
                                        track, failure, reported_on)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(
                                Arrays.asList(
                                        meta.aggregateId(),
                                        meta.system(),
                                        event.code(),
                                        origin == null ? null : origin.system(),
                                        origin == null ? null : origin.reference(),
                                        event.track().name(),
                                        event.kind() == IncidentKind.FAILURE,
                                        LocalDate.ofInstant(meta.occurredAt(), Occasion.ZONE)))
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

    private void keep(IncidentReclassified event, EventMeta meta) {
        jdbc.sql("UPDATE command_facts.incident SET failure = ? WHERE incident_id = ?")
                .params(event.to() == IncidentKind.FAILURE, meta.aggregateId())
                .update();
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
    public Reported reported(UUID system, Track track, LocalDate firstDay, LocalDate lastDay) {
        return jdbc.sql(
                        """
                        SELECT count(*) AS incidents, count(*) FILTER (WHERE failure) AS failures
                        FROM command_facts.incident
                        WHERE system_id = :system AND reported_on BETWEEN :first AND :last
                          AND (track = :track OR track = 'COMBINED' OR :track = 'COMBINED')\
                        """)
                .param("system", system)
                .param("track", track.name())
                .param("first", firstDay)
                .param("last", lastDay)
                .query((row, number) ->
                        new Reported(row.getLong("incidents"), row.getLong("failures")))
                .single();
    }

    @Override
    public Optional<Track> failure(UUID incident, UUID system, LocalDate knownOn) {
        return jdbc.sql(
                        """
                        SELECT track FROM command_facts.incident
                        WHERE incident_id = ? AND system_id = ? AND failure AND reported_on <= ? FOR SHARE\
                        """)
                .params(incident, system, knownOn)
                .query((row, number) -> Track.valueOf(row.getString("track")))
                .optional();
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
