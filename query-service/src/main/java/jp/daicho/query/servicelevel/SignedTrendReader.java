package jp.daicho.query.servicelevel;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.register.SystemType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what was signed, month by month. */
@Component
class SignedTrendReader {

    private static final int MONTHS = 24;

    private record Group(String period, UUID section, SystemType type, SignedSums sums) {}

    private final JdbcClient jdbc;

    SignedTrendReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param last month with which the trend ends
     * @param section only its systems
     * @param type only systems of it
     */
    SignedTrend trend(
            Scope scope, YearMonth last, @Nullable UUID section, @Nullable SystemType type) {
        var first = last.minusMonths(MONTHS - 1);
        var together = new TreeMap<String, SignedSums>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            together.put(month.toString(), SignedSums.NOTHING);
        }
        var sections = new TreeMap<UUID, TreeMap<String, SignedSums>>();
        var types = new TreeMap<SystemType, TreeMap<String, SignedSums>>();
        for (var group : groups(scope, first, last)) {
            if ((section == null || section.equals(group.section))
                    && (type == null || type == group.type)) {
                together.merge(group.period, group.sums, SignedSums::plus);
                sections.computeIfAbsent(group.section, s -> new TreeMap<>())
                        .merge(group.period, group.sums, SignedSums::plus);
                types.computeIfAbsent(group.type, t -> new TreeMap<>())
                        .merge(group.period, group.sums, SignedSums::plus);
            }
        }
        return new SignedTrend(
                first.toString(),
                last.toString(),
                months(together),
                sections.entrySet().stream()
                        .map(s -> new SignedTrend.OfSection(s.getKey(), months(s.getValue())))
                        .toList(),
                types.entrySet().stream()
                        .map(t -> new SignedTrend.OfType(t.getKey(), months(t.getValue())))
                        .toList());
    }

    private static List<SignedTrend.Month> months(Map<String, SignedSums> sums) {
        var months = new ArrayList<SignedTrend.Month>();
        sums.forEach((period, sum) -> months.add(sum.of(period)));
        return List.copyOf(months);
    }

    /** A system counts once in a month, however many agreements it has. */
    private List<Group> groups(Scope scope, YearMonth first, YearMonth last) {
        return scope.sql(
                        jdbc,
                        """
                        WITH signed AS (
                            SELECT system_id, period,
                                (count(*) FILTER (WHERE standing_judgement = 'MISSED') > 0)::int AS missed,
                                count(*) FILTER (WHERE standing_judgement = 'MET') AS items_met,
                                count(*) FILTER (WHERE standing_judgement = 'MISSED') AS items_missed,
                                coalesce(sum((standing ->> 'plannedSeconds')::bigint), 0) AS planned,
                                coalesce(sum((standing ->> 'downSeconds')::bigint), 0) AS down
                            FROM read_model.service_report JOIN read_model.service_report_item USING (report_id)
                            WHERE #scope AND status IN ('CONFIRMED', 'RESTATED')
                              AND period BETWEEN :first AND :last AND period !~ '^F'
                            GROUP BY system_id, period)
                        SELECT g.period, s.owning_section, s.type, count(*) AS systems, sum(g.missed) AS missed,
                            sum(g.items_met) AS items_met, sum(g.items_missed) AS items_missed,
                            sum(g.planned) AS planned, sum(g.down) AS down
                        FROM signed g JOIN read_model.system s ON s.system_id = g.system_id
                        GROUP BY g.period, s.owning_section, s.type\
                        """)
                .param("first", first.toString())
                .param("last", last.toString())
                .query((row, number) ->
                        new Group(
                                row.getString("period"),
                                row.getObject("owning_section", UUID.class),
                                SystemType.valueOf(row.getString("type")),
                                new SignedSums(
                                        row.getLong("systems"),
                                        row.getLong("missed"),
                                        row.getLong("items_met"),
                                        row.getLong("items_missed"),
                                        row.getLong("planned"),
                                        row.getLong("down"))))
                .list();
    }
}
