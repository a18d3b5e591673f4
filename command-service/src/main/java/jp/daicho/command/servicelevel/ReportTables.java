package jp.daicho.command.servicelevel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.servicelevel.ImprovementMissed;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementVerified;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.PeriodRestated;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.YearResult;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How items stand in confirmed reports, and which misses wait for the next. */
@Component
class ReportTables implements FactsKeeper, JudgedItems {

    private final JdbcClient jdbc;

    ReportTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("judged_item", "improvement_plan");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                ServiceReportConfirmed.class,
                PeriodRestated.class,
                ImprovementPlanOpened.class,
                ImprovementVerified.class,
                ImprovementMissed.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case ServiceReportConfirmed e ->
                    e.items()
                            .forEach(
                                    item -> judge(item, e.slaId(), e.period(), e.firstDay(), meta));
            case PeriodRestated e ->
                    e.items()
                            .forEach(item ->
                                    judge(
                                            item.judged(),
                                            e.slaId(),
                                            e.period(),
                                            e.firstDay(),
                                            meta));
            case ImprovementPlanOpened e -> open(e, meta);
            case ImprovementVerified e -> settle(meta);
            case ImprovementMissed e -> settle(meta);
            default -> {}
        }
    }

    private void judge(
            JudgedItem item, UUID sla, String period, LocalDate firstDay, EventMeta meta) {
        jdbc.sql(
                        """
                        INSERT INTO command_facts.judged_item
                            (report_id, item, sla_id, period, first_day, judgement, value)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (report_id, item) DO UPDATE
                            SET judgement = excluded.judgement, value = excluded.value\
                        """)
                .params(
                        Arrays.asList(
                                meta.aggregateId(),
                                item.item(),
                                sla,
                                period,
                                firstDay,
                                item.judgement().name(),
                                item.value()))
                .update();
    }

    private void open(ImprovementPlanOpened opened, EventMeta meta) {
        jdbc.sql(
                        """
                        INSERT INTO command_facts.improvement_plan (plan_id, sla_id, item, last_day, settled)
                        VALUES (?, ?, ?, ?, false)\
                        """)
                .params(
                        meta.aggregateId(),
                        opened.slaId(),
                        opened.missed().item(),
                        opened.lastDay())
                .update();
    }

    private void settle(EventMeta meta) {
        jdbc.sql("UPDATE command_facts.improvement_plan SET settled = true WHERE plan_id = ?")
                .param(meta.aggregateId())
                .update();
    }

    @Override
    public Improving.@Nullable Judged find(UUID report, String item) {
        return jdbc.sql(
                        """
                        SELECT sla_id, period, first_day, judgement, value FROM command_facts.judged_item
                        WHERE report_id = ? AND item = ?\
                        """)
                .params(report, item)
                .query((row, number) ->
                        new Improving.Judged(
                                row.getObject("sla_id", UUID.class),
                                row.getString("period"),
                                row.getObject("first_day", LocalDate.class),
                                Judgement.valueOf(row.getString("judgement")),
                                row.getBigDecimal("value")))
                .optional()
                .orElse(null);
    }

    @Override
    public List<UUID> openPlans(UUID sla, String item, LocalDate before) {
        return jdbc.sql(
                        """
                        SELECT plan_id FROM command_facts.improvement_plan
                        WHERE sla_id = ? AND item = ? AND last_day < ? AND NOT settled
                        ORDER BY last_day, plan_id\
                        """)
                .params(sla, item, before)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public List<YearResult> ofYear(UUID sla, FiscalYear year) {
        return jdbc.sql(
                        """
                        SELECT item, count(*) FILTER (WHERE judgement = 'MET') AS met,
                            count(*) FILTER (WHERE judgement = 'MISSED') AS missed,
                            count(*) FILTER (WHERE judgement NOT IN ('MET', 'MISSED')) AS undecided
                        FROM command_facts.judged_item
                        WHERE sla_id = ? AND first_day >= ? AND first_day <= ?
                        GROUP BY item ORDER BY item\
                        """)
                .params(sla, year.firstDay(), year.lastDay())
                .query((row, number) ->
                        new YearResult(
                                row.getString("item"),
                                row.getInt("met"),
                                row.getInt("missed"),
                                row.getInt("undecided")))
                .list();
    }

    @Override
    public @Nullable UUID firstReportAfter(UUID sla, String item, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT report_id FROM command_facts.judged_item
                        WHERE sla_id = ? AND item = ? AND first_day > ? AND judgement IN ('MET', 'MISSED')
                        ORDER BY first_day, report_id LIMIT 1\
                        """)
                .params(sla, item, day)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .orElse(null);
    }
}
