package jp.daicho.query.servicelevel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.Period;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of a year, made anew out of the read models' rows, against only reading these rows.
 * It stands in the package of what it measures, which is nobody else's business.
 */
public final class YearOfFigures {

    private static final int SYSTEMS = 1000;
    private static final int CHUNK = 500;

    private final BoardLoader loader;
    private final JdbcClient jdbc;

    public YearOfFigures(ApplicationContext query) {
        loader = query.getBean(BoardLoader.class);
        jdbc = query.getBean(JdbcClient.class);
    }

    /** The system of each section that has months behind it. */
    public List<String> measure(int sections, IntFunction<UUID> firstOfSection) {
        var systems =
                IntStream.range(0, Math.min(SYSTEMS, sections)).mapToObj(firstOfSection).toList();
        var months = new ArrayList<Period>();
        var month = YearMonth.from(Instant.now().atZone(Occasion.ZONE));
        for (int back = 12; back >= 1; back--) {
            months.add(Period.month(month.minusMonths(back)));
        }
        figures(systems, months);
        long start = System.nanoTime();
        long figures = figures(systems, months);
        double computed = (System.nanoTime() - start) / 1e9;
        rows(systems, months);
        start = System.nanoTime();
        long rows = rows(systems, months);
        double read = (System.nanoTime() - start) / 1e9;
        return List.of(
                "",
                "| systems | figures of 12 months | s | rows read | s | reading/figures |",
                "|---|---|---|---|---|---|",
                String.format(
                        Locale.ROOT,
                        "| %d | %d | %.1f | %d | %.1f | %.2f |",
                        systems.size(),
                        figures,
                        computed,
                        rows,
                        read,
                        read / computed));
    }

    private long figures(List<UUID> systems, List<Period> months) {
        var now = Instant.now();
        var planned = loader.plannedTimes();
        long figures = 0;
        for (var month : months) {
            for (int i = 0; i < systems.size(); i += CHUNK) {
                var chunk = systems.subList(i, Math.min(systems.size(), i + CHUNK));
                for (var line : loader.lines(chunk, month, now, planned)) {
                    figures +=
                            line.availabilities().size()
                                    + line.conspicuous().size()
                                    + line.met()
                                    + line.noValue();
                }
            }
        }
        return figures;
    }

    private long rows(Collection<UUID> systems, List<Period> months) {
        long rows = 0;
        for (var table :
                List.of(
                        "measurement_month WHERE month BETWEEN :first AND :last AND",
                        "covered_month WHERE month BETWEEN :first AND :last AND",
                        "sla WHERE :first <= :last AND")) {
            rows +=
                    jdbc.sql("SELECT * FROM read_model." + table + " system_id = ANY(:systems)")
                            .param("first", months.getFirst().firstDay())
                            .param("last", months.getLast().firstDay())
                            .param("systems", systems.toArray(UUID[]::new))
                            .query(YearOfFigures::texts)
                            .list()
                            .size();
        }
        return rows;
    }

    /** Every column, as it comes. */
    private static int texts(ResultSet row, int number) throws SQLException {
        int columns = 0;
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns += row.getString(i) == null ? 0 : 1;
        }
        return columns;
    }
}
