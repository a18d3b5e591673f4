package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import jp.daicho.command.platform.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Raw samples by month: made when needed, dropped as a whole, and taken over from years. */
class SamplePartitionsTest {

    private static final String SAMPLE =
            """
            INSERT INTO measurement.sample (batch_id, system_id, line, item, measured_at, value)
            VALUES ('%s', '%s', 1, 'response', '%s', 1)\
            """;

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        migrate(database, "64");
    }

    @Test
    void a_month_is_made_when_it_is_first_needed_and_only_once() throws SQLException {
        try (var command = as("daicho_command")) {
            assertThatThrownBy(() -> insert(command, "2031-05-10T00:00:00Z"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no partition");
            make(command, "2031-05-31");
            make(command, "2031-05-01");
            insert(command, "2031-05-10T00:00:00Z");
            insert(command, "2031-05-31T23:59:59Z");
        }
        assertThat(partitions()).contains("sample_2031_05");
    }

    @Test
    void who_makes_a_month_keeps_nobody_from_writing_another() throws SQLException {
        try (var maker = as("daicho_command");
                var writer = as("daicho_command")) {
            make(writer, "2032-01-01");
            maker.setAutoCommit(false);
            make(maker, "2032-02-01");
            insert(maker, "2032-02-10T00:00:00Z");

            // Waits for no lock: it would fail at once
            try (var statement = writer.createStatement()) {
                statement.execute("SET lock_timeout = '2s'");
            }
            insert(writer, "2032-01-10T00:00:00Z");
            maker.commit();
            insert(writer, "2032-02-11T00:00:00Z");
        }
        assertThat(partitions()).contains("sample_2032_01", "sample_2032_02");
    }

    @Test
    void a_month_is_dropped_as_a_whole_while_others_are_written_and_can_come_again()
            throws SQLException {
        try (var command = as("daicho_command");
                var owner = as("daicho_owner")) {
            make(command, "2033-01-01");
            make(command, "2033-02-01");
            insert(command, "2033-01-10T00:00:00Z");
            insert(command, "2033-02-10T00:00:00Z");
            try (var statement = owner.createStatement()) {
                statement.execute(
                        "ALTER TABLE measurement.sample DETACH PARTITION measurement.sample_2033_01 CONCURRENTLY");
                statement.execute("DROP TABLE measurement.sample_2033_01");
            }
            assertThat(samples("2033-01-01", "2033-03-01")).isOne();

            make(command, "2033-01-01");
            insert(command, "2033-01-11T00:00:00Z");
            assertThat(samples("2033-01-01", "2033-03-01")).isEqualTo(2);
        }
    }

    @Test
    void who_waits_for_another_making_the_same_month_finds_it_made() throws Exception {
        try (var maker = as("daicho_command");
                var waiting = as("daicho_command")) {
            maker.setAutoCommit(false);
            waiting.setAutoCommit(false);
            // both have looked for the month before either has made it
            for (var connection : List.of(maker, waiting)) {
                try (var statement = connection.createStatement()) {
                    statement.execute("SELECT to_regclass('measurement.sample_2034_05')");
                }
            }
            make(maker, "2034-05-01");
            var other =
                    CompletableFuture.runAsync(() -> {
                        try {
                            make(waiting, "2034-05-02");
                            insert(waiting, "2034-05-10T00:00:00Z");
                            waiting.commit();
                        } catch (SQLException e) {
                            throw new CompletionException(e);
                        }
                    });
            awaitAdvisoryLock(other);
            maker.commit();
            other.get(30, TimeUnit.SECONDS);
        }
        assertThat(samples("2034-05-01", "2034-06-01")).isOne();
    }

    private static void awaitAdvisoryLock(CompletableFuture<?> other) {
        var waiting =
                owner(database)
                        .sql(
                                """
                                SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
                                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())\
                                """);
        while (!other.isDone() && waiting.query(Long.class).single() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void months_that_were_kept_for_their_time_are_dropped_and_no_others() throws SQLException {
        var own = TestDatabase.create();
        migrate(own, "64");
        var clock = Clock.systemUTC();
        var month = YearMonth.now(clock);
        try (var command = DriverManager.getConnection(own.url(), "daicho_command", "")) {
            for (int back : new int[] {0, 13, 14, 15, 40}) {
                make(command, month.minusMonths(back).atDay(1).toString());
                insert(command, month.minusMonths(back).atDay(1) + "T00:00:00Z");
            }
            make(command, "1999-12-01");
        }
        var jdbc = new JdbcTemplate(new DriverManagerDataSource(own.url(), "daicho_command", ""));

        new SampleCleaning(jdbc, null, clock).dropOld();
        assertThat(partitions(own)).hasSize(6);

        new SampleCleaning(jdbc, 14, clock).dropOld();
        assertThat(partitions(own))
                .containsExactlyInAnyOrder(
                        name(month), name(month.minusMonths(13)), name(month.minusMonths(14)));
    }

    @Test
    void nobody_who_records_can_drop_what_is_younger_than_a_year() {
        assertThatThrownBy(() -> new SampleCleaning(new JdbcTemplate(), 11, Clock.systemUTC()))
                .hasMessageContaining("raw-months to be 12 or more");
        var day = YearMonth.now(ZoneOffset.UTC).minusMonths(11).atDay(1);
        assertThatThrownBy(
                        () -> {
                            try (var command = as("daicho_command");
                                    var statement = command.createStatement()) {
                                statement.execute(
                                        "SELECT measurement.drop_oldest_partition('" + day + "')");
                            }
                        })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("kept for 12 months at least");
    }

    private static String name(YearMonth month) {
        return "sample_%d_%02d".formatted(month.getYear(), month.getMonthValue());
    }

    @Test
    void all_that_lies_before_2000_is_kept_together() throws SQLException {
        try (var command = as("daicho_command")) {
            make(command, "1970-01-01");
            make(command, "1999-12-01");
            insert(command, "1970-01-10T00:00:00Z");
            insert(command, "1999-12-31T23:59:59Z");
        }
        assertThat(partitions()).contains("sample_before_2000");
    }

    @Test
    void samples_that_were_kept_by_year_are_found_in_their_months() {
        var earlier = TestDatabase.create();
        migrate(earlier, "6");
        var owner = owner(earlier);
        for (var at :
                List.of("1999-05-01T00:00:00Z", "2026-01-31T23:00:00Z", "2026-06-01T00:00:00Z")) {
            owner.sql(SAMPLE.formatted(UUID.randomUUID(), UUID.randomUUID(), at)).update();
        }

        migrate(earlier, "7");

        assertThat(owner.sql("SELECT count(*) FROM measurement.sample").query(Long.class).single())
                .isEqualTo(3);
        assertThat(partitions(earlier))
                .containsExactly("sample_2026_01", "sample_2026_06", "sample_before_2000");
    }

    private static void migrate(TestDatabase database, String version) {
        Flyway.configure()
                .dataSource(database.url(), "daicho_owner", "")
                .locations("classpath:db/command")
                .schemas("event_store")
                .createSchemas(true)
                .table("schema_history")
                .target(version)
                .load()
                .migrate();
    }

    private static Connection as(String role) throws SQLException {
        return DriverManager.getConnection(database.url(), role, "");
    }

    private static void make(Connection connection, String month) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT measurement.make_partition('" + month + "')");
        }
    }

    private static void insert(Connection connection, String at) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(SAMPLE.formatted(UUID.randomUUID(), UUID.randomUUID(), at));
        }
    }

    private static long samples(String from, String until) {
        return owner(database)
                .sql(
                        """
                        SELECT count(*) FROM measurement.sample
                        WHERE measured_at >= ?::timestamptz AND measured_at < ?::timestamptz\
                        """)
                .params(from, until)
                .query(Long.class)
                .single();
    }

    private static List<String> partitions() {
        return partitions(database);
    }

    private static List<String> partitions(TestDatabase of) {
        return owner(of)
                .sql(
                        """
                        SELECT relname FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
                        WHERE inhparent = 'measurement.sample'::regclass ORDER BY relname\
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static JdbcClient owner(TestDatabase of) {
        return JdbcClient.create(new DriverManagerDataSource(of.url(), "daicho_owner", ""));
    }
}
