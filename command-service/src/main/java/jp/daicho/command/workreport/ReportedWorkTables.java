package jp.daicho.command.workreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.contract.work.WorkRecordCorrected;
import jp.daicho.contract.work.WorkRecordRegistered;
import jp.daicho.contract.workreport.KnownFigure;
import jp.daicho.contract.workreport.WorkFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work records by their day, as work reports count them beside the incidents. */
@Component
class ReportedWorkTables implements FactsKeeper, WorkOfPeriod {

    private final JdbcClient jdbc;
    private final ReportedIncidentFacts incidents;

    ReportedWorkTables(JdbcClient jdbc, ReportedIncidentFacts incidents) {
        this.jdbc = jdbc;
        this.incidents = incidents;
    }

    @Override
    public List<String> tables() {
        return List.of("reported_work");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(WorkRecordRegistered.class, WorkRecordCorrected.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case WorkRecordRegistered e ->
                    update(
                            """
                            INSERT INTO command_facts.reported_work
                                (work_record_id, system_id, contractor, track, nature, performed_on, minutes)
                            VALUES (?, ?, ?, ?, ?, ?, ?)\
                            """,
                            meta.aggregateId(),
                            meta.system(),
                            meta.actor().organisation(),
                            e.track().name(),
                            e.nature().name(),
                            day(e.performedAt()),
                            minutes(e.performedFrom(), e.performedAt()));
            case WorkRecordCorrected e ->
                    update(
                            """
                            UPDATE command_facts.reported_work
                            SET track = ?, nature = ?, performed_on = ?, minutes = ? WHERE work_record_id = ?\
                            """,
                            e.track().name(),
                            e.nature().name(),
                            day(e.performedAt()),
                            minutes(e.performedFrom(), e.performedAt()),
                            meta.aggregateId());
            default -> {}
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Occasion.ZONE);
    }

    private static @Nullable Long minutes(@Nullable Instant from, Instant to) {
        return from == null ? null : Duration.between(from, to).toMinutes();
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Arrays.asList(values)).update();
    }

    @Override
    public List<KnownFigure> figures(
            UUID system, UUID contractor, Track track, LocalDate firstDay, LocalDate lastDay) {
        var reported = incidents.reported(system, track, firstDay, lastDay);
        return jdbc.sql(
                        """
                        SELECT count(*) AS records, count(*) FILTER (WHERE nature = :contractWork) AS contract_work,
                            coalesce(sum(minutes), 0) AS minutes
                        FROM command_facts.reported_work
                        WHERE system_id = :system AND contractor = :contractor
                          AND performed_on BETWEEN :first AND :last
                          AND (track = :track OR track = 'COMBINED' OR :track = 'COMBINED')\
                        """)
                .param("system", system)
                .param("contractor", contractor)
                .param("track", track.name())
                .param("first", firstDay)
                .param("last", lastDay)
                .param("contractWork", WorkNature.CONTRACT.name())
                .query((row, number) -> figures(row, reported))
                .single();
    }

    private static List<KnownFigure> figures(
            ResultSet row, ReportedIncidentFacts.Reported incidents) throws SQLException {
        long records = row.getLong("records");
        long contractWork = row.getLong("contract_work");
        return List.of(
                new KnownFigure(WorkFigure.WORK_RECORDS, records),
                new KnownFigure(WorkFigure.CONTRACT_WORK, contractWork),
                new KnownFigure(WorkFigure.NON_CONFORMITY_WORK, records - contractWork),
                new KnownFigure(WorkFigure.WORK_MINUTES, row.getLong("minutes")),
                new KnownFigure(WorkFigure.INCIDENTS, incidents.incidents()),
                new KnownFigure(WorkFigure.FAILURES, incidents.failures()));
    }
}
