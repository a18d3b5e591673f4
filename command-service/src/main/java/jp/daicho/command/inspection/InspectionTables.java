package jp.daicho.command.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.command.workreport.WorkReportFacts;
import jp.daicho.command.workreport.WorkReportFacts.Stage;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanReturned;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.PeriodRestated;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.work.WorkRecordCorrected;
import jp.daicho.contract.work.WorkRecordRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is recorded and submitted, as inspections must know it. */
@Component
class InspectionTables implements FactsKeeper, InspectedReports {

    private final JdbcClient jdbc;
    private final WorkReportFacts workReports;
    private final DirectoryFacts directory;

    InspectionTables(JdbcClient jdbc, WorkReportFacts workReports, DirectoryFacts directory) {
        this.jdbc = jdbc;
        this.workReports = workReports;
        this.directory = directory;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "inspected_work", "inspected_report", "inspected_miss", "inspected_agreement");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                WorkRecordRegistered.class,
                WorkRecordCorrected.class,
                SlaAgreed.class,
                SlaAmended.class,
                ServiceReportSubmitted.class,
                ServiceReportConfirmed.class,
                PeriodRestated.class,
                ImprovementPlanOpened.class,
                ImprovementPlanSubmitted.class,
                ImprovementPlanReturned.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case WorkRecordRegistered e -> work(e.track(), e.performedAt(), meta);
            case WorkRecordCorrected e -> correct(e, meta);
            case SlaAgreed e -> agree(e, meta);
            case SlaAmended e -> amend(e.terms().effectiveTo(), meta);
            case ServiceReportSubmitted e -> report(e, meta);
            case ServiceReportConfirmed e -> {
                update(
                        "UPDATE command_facts.inspected_report SET confirmed = true WHERE report_id = ?",
                        meta.aggregateId());
                e.items().forEach(item -> judge(item, meta));
            }
            case PeriodRestated e -> e.items().forEach(item -> judge(item.judged(), meta));
            case ImprovementPlanOpened e ->
                    update(
                            "UPDATE command_facts.inspected_miss SET plan_id = ? WHERE report_id = ? AND item = ?",
                            meta.aggregateId(),
                            e.reportId(),
                            e.missed().item());
            case ImprovementPlanSubmitted e -> submitted(true, meta);
            case ImprovementPlanReturned e -> submitted(false, meta);
            default -> {}
        }
    }

    private void work(Track track, Instant performedAt, EventMeta meta) {
        update(
                """
                INSERT INTO command_facts.inspected_work
                    (work_record_id, system_id, organisation_id, track, performed_on)
                VALUES (?, ?, ?, ?, ?)\
                """,
                meta.aggregateId(),
                meta.system(),
                meta.actor().organisation(),
                track.name(),
                LocalDate.ofInstant(performedAt, Occasion.ZONE));
    }

    private void correct(WorkRecordCorrected event, EventMeta meta) {
        update(
                "UPDATE command_facts.inspected_work SET track = ?, performed_on = ? WHERE work_record_id = ?",
                event.track().name(),
                LocalDate.ofInstant(event.performedAt(), Occasion.ZONE),
                meta.aggregateId());
    }

    private void agree(SlaAgreed event, EventMeta meta) {
        update(
                """
                INSERT INTO command_facts.inspected_agreement
                    (sla_id, system_id, contract_id, code, first_day, last_day)
                VALUES (?, ?, ?, ?, ?, ?)\
                """,
                meta.aggregateId(),
                meta.system(),
                event.contractId(),
                event.code(),
                event.terms().effectiveFrom(),
                event.terms().effectiveTo());
    }

    private void amend(@Nullable LocalDate lastDay, EventMeta meta) {
        update(
                "UPDATE command_facts.inspected_agreement SET last_day = ? WHERE sla_id = ?",
                lastDay,
                meta.aggregateId());
    }

    private void report(ServiceReportSubmitted event, EventMeta meta) {
        update(
                """
                INSERT INTO command_facts.inspected_report
                    (report_id, system_id, sla_id, first_day, last_day, confirmed)
                VALUES (?, ?, ?, ?, ?, false) ON CONFLICT (report_id) DO NOTHING\
                """,
                meta.aggregateId(),
                meta.system(),
                event.slaId(),
                event.firstDay(),
                event.lastDay());
    }

    private void judge(JudgedItem item, EventMeta meta) {
        update(
                """
                INSERT INTO command_facts.inspected_miss (report_id, system_id, item, missed, submitted)
                VALUES (?, ?, ?, ?, false) ON CONFLICT (report_id, item) DO UPDATE SET missed = excluded.missed\
                """,
                meta.aggregateId(),
                meta.system(),
                item.item(),
                item.judgement() == Judgement.MISSED);
    }

    private void submitted(boolean submitted, EventMeta meta) {
        update(
                "UPDATE command_facts.inspected_miss SET submitted = ? WHERE plan_id = ?",
                submitted,
                meta.aggregateId());
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Arrays.asList(values)).update();
    }

    @Override
    public boolean isSame(UUID company, UUID other) {
        return company.equals(other) || directory.goingOn(company).equals(directory.goingOn(other));
    }

    @Override
    public boolean isWorkOf(UUID workRecord, UUID system, InspectionOpened inspected) {
        return jdbc.sql(
                        """
                        SELECT organisation_id FROM command_facts.inspected_work
                        WHERE work_record_id = ? AND system_id = ?
                          AND (track = ? OR track = 'COMBINED' OR ? = 'COMBINED')
                          AND performed_on BETWEEN ? AND ? FOR SHARE\
                        """)
                .params(
                        workRecord,
                        system,
                        inspected.track().name(),
                        inspected.track().name(),
                        inspected.firstDay(),
                        inspected.lastDay())
                .query(UUID.class)
                .optional()
                .filter(company -> isSame(company, inspected.contractor()))
                .isPresent();
    }

    @Override
    public boolean isWorkReportOf(UUID workReport, UUID system, InspectionOpened inspected) {
        var report = workReports.report(workReport, system);
        return report != null
                && report.stage() != Stage.RETURNED
                && !report.superseded()
                && isSame(report.contractor(), inspected.contractor())
                && (report.track() == inspected.track()
                        || report.track() == Track.COMBINED
                        || inspected.track() == Track.COMBINED)
                && !report.firstDay().isAfter(inspected.lastDay())
                && !report.lastDay().isBefore(inspected.firstDay());
    }

    @Override
    public @Nullable KnownReport report(UUID report, UUID system) {
        return jdbc.sql(
                        """
                        SELECT sla_id, first_day, last_day, confirmed FROM command_facts.inspected_report
                        WHERE report_id = ? AND system_id = ? FOR SHARE\
                        """)
                .params(report, system)
                .query((row, number) ->
                        new KnownReport(
                                report,
                                row.getObject("sla_id", UUID.class),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class),
                                row.getBoolean("confirmed")))
                .optional()
                .orElse(null);
    }

    @Override
    public boolean isSubmittedPlan(UUID plan, UUID system) {
        return jdbc.sql(
                        """
                        SELECT 1 FROM command_facts.inspected_miss
                        WHERE plan_id = ? AND system_id = ? AND submitted FOR SHARE\
                        """)
                .params(plan, system)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public List<KnownAgreement> agreements(UUID system, InspectionOpened inspected) {
        return jdbc.sql(
                        """
                        SELECT sla_id, code, first_day, last_day FROM command_facts.inspected_agreement
                        WHERE system_id = ? AND (contract_id IS NULL OR contract_id = ?)
                          AND first_day <= ? AND (last_day IS NULL OR last_day >= ?)
                        ORDER BY code, sla_id FOR SHARE\
                        """)
                .params(system, inspected.contractId(), inspected.lastDay(), inspected.firstDay())
                .query((row, number) ->
                        new KnownAgreement(
                                row.getObject("sla_id", UUID.class),
                                row.getString("code"),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)))
                .list();
    }

    @Override
    public List<KnownMiss> misses(UUID report) {
        return jdbc.sql(
                        """
                        SELECT item, plan_id, submitted FROM command_facts.inspected_miss
                        WHERE report_id = ? AND missed ORDER BY item FOR SHARE\
                        """)
                .param(report)
                .query((row, number) ->
                        new KnownMiss(
                                row.getString("item"),
                                row.getBoolean("submitted")
                                        ? row.getObject("plan_id", UUID.class)
                                        : null))
                .list();
    }
}
