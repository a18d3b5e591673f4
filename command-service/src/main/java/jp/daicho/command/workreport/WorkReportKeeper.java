package jp.daicho.command.workreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.SubmitWorkReport;
import jp.daicho.contract.workreport.WorkReportConfirmed;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.contract.workreport.WorkReportKind;
import jp.daicho.contract.workreport.WorkReportProblem;
import jp.daicho.contract.workreport.WorkReportResubmitted;
import jp.daicho.contract.workreport.WorkReportReturned;
import jp.daicho.contract.workreport.WorkReportSubmitted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work reports as they stand: one for each regular period, until another takes its place. */
@Component
class WorkReportKeeper implements FactsKeeper, WorkReportFacts {

    private final JdbcClient jdbc;

    WorkReportKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("work_report");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(WorkReportEvent.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case WorkReportSubmitted e -> submitted(e, meta);
            case WorkReportResubmitted e -> at(Stage.SUBMITTED, meta);
            case WorkReportConfirmed e -> at(Stage.CONFIRMED, meta);
            case WorkReportReturned e -> at(Stage.RETURNED, meta);
            default -> {}
        }
    }

    private void submitted(WorkReportSubmitted event, EventMeta meta) {
        var before = event.supersedes();
        if (before != null
                && jdbc.sql(
                                        """
                                        UPDATE command_facts.work_report SET superseded_by = ?
                                        WHERE work_report_id = ? AND superseded_by IS NULL\
                                        """)
                                .params(meta.aggregateId(), before)
                                .update()
                        == 0) {
            throw WorkReportProblem.NOT_SUPERSEDED.because(before).at("/supersedes");
        }
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.work_report
                                    (work_report_id, system_id, track, kind, contractor, first_day, last_day, stage)
                                VALUES (?, ?, ?, ?, ?, ?, ?, 'SUBMITTED') ON CONFLICT DO NOTHING\
                                """)
                        .params(
                                meta.aggregateId(),
                                meta.system(),
                                event.track().name(),
                                event.kind().name(),
                                event.contractor(),
                                event.firstDay(),
                                event.lastDay())
                        .update();
        if (kept == 0) {
            throw WorkReportProblem.PERIOD_TAKEN
                    .because(event.firstDay(), event.lastDay())
                    .at("/firstDay");
        }
    }

    private void at(Stage stage, EventMeta meta) {
        jdbc.sql("UPDATE command_facts.work_report SET stage = ? WHERE work_report_id = ?")
                .params(stage.name(), meta.aggregateId())
                .update();
    }

    @Override
    public void claim(UUID report, SubmitWorkReport command, UUID contractor, UUID system) {
        if (!command.kind().isRegular()) {
            return;
        }
        // Two that are submitted at once must see each other
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("work reports " + contractor + system)
                .query()
                .singleRow();
        jdbc.sql(
                        """
                        SELECT first_day, last_day FROM command_facts.work_report
                        WHERE system_id = :system AND contractor = :contractor AND track = :track AND kind = :kind
                          AND superseded_by IS NULL AND work_report_id <> :report
                          AND work_report_id IS DISTINCT FROM CAST(:supersedes AS uuid)
                          AND first_day <= :last AND last_day >= :first
                        ORDER BY first_day LIMIT 1\
                        """)
                .param("system", system)
                .param("contractor", contractor)
                .param("track", command.track().name())
                .param("kind", command.kind().name())
                .param("report", report)
                .param("supersedes", command.supersedes())
                .param("first", command.firstDay())
                .param("last", command.lastDay())
                .query((row, number) ->
                        WorkReportProblem.PERIOD_TAKEN
                                .because(
                                        row.getObject("first_day", LocalDate.class),
                                        row.getObject("last_day", LocalDate.class))
                                .at("/firstDay"))
                .optional()
                .ifPresent(taken -> {
                    throw taken;
                });
    }

    @Override
    public @Nullable KnownWorkReport report(UUID report, UUID system) {
        return jdbc.sql(
                        """
                        SELECT track, kind, contractor, first_day, last_day, stage, superseded_by IS NOT NULL AS superseded
                        FROM command_facts.work_report WHERE work_report_id = ? AND system_id = ? FOR SHARE\
                        """)
                .params(report, system)
                .query((row, number) ->
                        new KnownWorkReport(
                                report,
                                Track.valueOf(row.getString("track")),
                                WorkReportKind.valueOf(row.getString("kind")),
                                row.getObject("contractor", UUID.class),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class),
                                Stage.valueOf(row.getString("stage")),
                                row.getBoolean("superseded")))
                .optional()
                .orElse(null);
    }
}
