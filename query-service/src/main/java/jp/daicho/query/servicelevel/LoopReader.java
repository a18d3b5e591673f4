package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.ServiceReportStatus;
import jp.daicho.query.platform.ViewMapper;
import jp.daicho.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads how far the loop from report to improvement has come, for those who may read reports: not
 * everybody who sees figures may.
 */
@Component
class LoopReader {

    private final JdbcClient jdbc;
    private final ImprovementReader improvements;

    LoopReader(JdbcClient jdbc, ImprovementReader improvements) {
        this.jdbc = jdbc;
        this.improvements = improvements;
    }

    private static Set<Role> readers() {
        var roles = EnumSet.of(Role.SUPPORT_CONTRACTOR);
        roles.addAll(RoleSet.OWNING_SECTION.roles());
        roles.addAll(RoleSet.OPERATING_CONTRACTORS.roles());
        roles.addAll(RoleSet.OVERSIGHT.roles());
        return roles;
    }

    static boolean isOpenTo(Viewer viewer, UUID system) {
        return !Collections.disjoint(viewer.rolesOn(system), readers());
    }

    /** The systems whose reports the viewer may read. */
    static Scope openTo(Viewer viewer) {
        return Collections.disjoint(viewer.municipalRoles(), readers())
                ? new Scope(viewer.systemsWith(readers()))
                : new Scope(null);
    }

    /** Of the reports on periods within these days. */
    SystemLoop ofSystem(UUID system, LocalDate first, LocalDate end) {
        var periods = new HashMap<SystemLoop.OfPeriod, PeriodReport>();
        var items = new HashMap<SystemLoop.OfItem, SystemLoop.Stored>();
        jdbc.sql(
                        """
                        SELECT r.report_id, r.sla_id, r.period, r.status, r.revision, r.missed, r.unexplained,
                            r.restatements, i.item, i.reported, (i.computed ->> 'value')::numeric AS computed,
                            (NOT i.differs OR i.explanation IS NOT NULL) AS explained,
                            (i.standing ->> 'value')::numeric AS standing, i.standing_judgement
                        FROM read_model.service_report r
                        LEFT JOIN read_model.service_report_item i USING (report_id)
                        WHERE r.system_id = ? AND r.first_day >= ? AND r.last_day < ?\
                        """)
                .params(system, first, end)
                .query(row -> {
                    var report = report(row);
                    var period = new SystemLoop.OfPeriod(report.slaId(), report.period());
                    periods.put(period, report);
                    var item = row.getString("item");
                    if (item != null) {
                        items.put(new SystemLoop.OfItem(period, item), stored(report, row));
                    }
                });
        return new SystemLoop(periods, items, duties(system));
    }

    private static PeriodReport report(ResultSet row) throws SQLException {
        var stage = ReportStage.of(ServiceReportStatus.valueOf(row.getString("status")));
        return new PeriodReport(
                row.getObject("sla_id", UUID.class),
                row.getString("period"),
                stage,
                stage.isFrozen(),
                row.getObject("report_id", UUID.class),
                row.getInt("revision"),
                row.getInt("missed"),
                row.getInt("unexplained"),
                row.getInt("restatements"));
    }

    private static SystemLoop.Stored stored(PeriodReport report, ResultSet row)
            throws SQLException {
        return new SystemLoop.Stored(
                report,
                decimal(row, "reported"),
                decimal(row, "computed"),
                row.getBoolean("explained"),
                decimal(row, "standing"),
                Judgement.valueOf(row.getString("standing_judgement")));
    }

    private static @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    /** Owed, to be accepted, or accepted and not shown by a report yet; the earliest due first. */
    private List<ImprovementPlanView> duties(UUID system) {
        return jdbc.sql(
                        ImprovementPlanView.SELECT
                                + """
                                 WHERE p.system_id = :system AND (p.status <> 'ACCEPTED' OR p.outcome = 'OPEN')
                                ORDER BY p.due_on, p.improvement_plan_id\
                                """)
                .param("today", improvements.today())
                .param("system", system)
                .query(ViewMapper.of(ImprovementPlanView.class))
                .list();
    }

    /** What is to be done, by system; without those of which nothing is. */
    Map<UUID, LoopCounts> counts(Scope scope) {
        var counts = new HashMap<UUID, LoopCounts>();
        scope.sql(
                        jdbc,
                        """
                        SELECT system_id, sum(confirm) AS confirm, sum(owed) AS owed, sum(overdue) AS overdue,
                            sum(accept) AS accept
                        FROM (
                            SELECT system_id, 1 AS confirm, 0 AS owed, 0 AS overdue, 0 AS accept
                            FROM read_model.service_report WHERE status = 'SUBMITTED'
                            UNION ALL
                            SELECT p.system_id, 0, (g.status <> 'SUBMITTED')::int,
                                (g.status <> 'SUBMITTED' AND p.due_on < :today)::int, (g.status = 'SUBMITTED')::int
                            FROM read_model.improvement_progress g
                            JOIN read_model.improvement_plan p USING (improvement_plan_id)
                            WHERE g.status IN ('DUE', 'RETURNED', 'SUBMITTED')
                        ) x WHERE #scope GROUP BY system_id\
                        """)
                .param("today", improvements.today())
                .query(row -> {
                    counts.put(
                            row.getObject("system_id", UUID.class),
                            new LoopCounts(
                                    row.getLong("confirm"),
                                    row.getLong("owed"),
                                    row.getLong("overdue"),
                                    row.getLong("accept")));
                });
        return counts;
    }
}
