package jp.daicho.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.daicho.contract.Command;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.UnknownEventType;
import jp.daicho.http.GeneralProblem;
import jp.daicho.sample.Counter;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Nothing acknowledged is lost, nothing refused is kept: each way it could happen, tried on a real
 * PostgreSQL.
 */
class LedgerPlatformTest {

    private static final UUID SYSTEM = LedgerFixture.SYSTEM;

    private static ConfigurableApplicationContext context;
    private static TestDatabase database;
    private static CommandRunner runner;
    private static JdbcClient jdbc;

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = JdbcAutoConfiguration.class)
    @Import({PlatformConfiguration.class, Counter.class})
    static class Application {

        @Bean
        @Primary
        EventCodec sampleCodec() {
            return new EventCodec(List.of(Counter.TYPE));
        }

        @Bean
        Callers callers() {
            return (KnownCallers)
                    subject ->
                            new Callers.Caller(
                                    LedgerFixture.id(subject),
                                    LedgerFixture.id("organisation"),
                                    subject.equals("auditor") ? Set.of(Role.AUDITOR) : Set.of(),
                                    subject.equals("staff")
                                            ? Set.of(Role.OWNING_SECTION_STAFF)
                                            : Set.of(),
                                    true);
        }
    }

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        context =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.config.name=command")
                        .run(database.arguments());
        runner = context.getBean(CommandRunner.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static CommandRunner.Answer run(UUID id, Command command) {
        return run(id, command, "staff", null, false, null);
    }

    private static CommandRunner.Answer run(
            UUID id,
            Command command,
            String subject,
            @Nullable IdempotencyKey key,
            boolean dryRun,
            @Nullable Long expectedVersion) {
        return runner.run(
                new CommandRunner.Submission(
                        request(id, command, dryRun, expectedVersion),
                        command,
                        subject,
                        List.of(Role.OWNING_SECTION_STAFF),
                        key));
    }

    private static CommandRunner.Submission submission(
            UUID id, Command command, @Nullable IdempotencyKey key) {
        return new CommandRunner.Submission(
                request(id, command, false, null),
                command,
                "staff",
                List.of(Role.OWNING_SECTION_STAFF),
                key);
    }

    private static CommandContext.Request request(
            UUID id, Command command, boolean dryRun, @Nullable Long expectedVersion) {
        return new CommandContext.Request(
                Counter.TYPE,
                id,
                SYSTEM,
                Set.of(SYSTEM),
                command.occurredAt(),
                expectedVersion,
                dryRun,
                "correlation-1",
                "causation-1");
    }

    private static UUID started() {
        var id = UUID.randomUUID();
        run(id, new Counter.Start(null));
        return id;
    }

    private static long events(UUID id) {
        return jdbc.sql("SELECT count(*) FROM event_store.domain_event WHERE aggregate_id = ?")
                .param(Counter.TYPE.key(id))
                .query(Long.class)
                .single();
    }

    private static IdempotencyKey key(String key, String request) {
        return new IdempotencyKey(
                "staff", key, request.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void assertRefused(Callable<?> attempt, ProblemType type) {
        assertThatThrownBy(attempt::call)
                .isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.type()).isEqualTo(type));
    }

    @Test
    void a_command_becomes_an_event_with_everything_that_is_known_about_it() {
        var id = started();
        var answer = run(id, new Counter.Count(3, null));
        assertThat(answer.version()).isEqualTo(2);
        Map<String, @Nullable Object> row =
                jdbc.sql("SELECT * FROM event_store.domain_event WHERE position = ?")
                        .param(answer.position())
                        .query()
                        .singleRow();
        assertThat(row)
                .containsEntry("type", "sample.Raised")
                .containsEntry("revision", 1)
                .containsEntry("sequence", 1L)
                .containsEntry("aggregate_type", "Counter")
                .containsEntry("payload", "{\"by\":3}");
        assertThat((String) row.get("metadata"))
                .contains("\"systems\":[\"" + SYSTEM + "\"]")
                .contains("\"actor\":\"" + LedgerFixture.id("staff"))
                .contains("\"role\":\"OWNING_SECTION_STAFF\"")
                .contains("\"recordedAt\":", "\"occurredAt\":", "\"causation\":\"causation-1\"")
                .contains("\"correlation\":\"correlation-1\"")
                .contains("\"guideline\":[\"IV-1.4-F1\"]");
    }

    @Test
    void a_command_that_changes_nothing_answers_the_last_position() {
        var id = started();
        var before = run(id, new Counter.Count(1, null));
        var quiet = run(id, new Counter.Count(0, null));
        assertThat(quiet.position()).isEqualTo(before.position());
        assertThat(quiet.version()).isEqualTo(2);
    }

    @Test
    void fifty_parallel_commands_on_one_aggregate_all_land() throws Exception {
        var id = started();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<CommandRunner.Answer>>();
            for (int i = 0; i < 50; i++) {
                tasks.add(() -> run(id, new Counter.Count(1, null)));
            }
            for (var done : pool.invokeAll(tasks)) {
                assertThat(done.get().version()).isBetween(2L, 51L);
            }
        }
        assertThat(events(id)).isEqualTo(51);
    }

    @Test
    void a_writer_elsewhere_makes_the_command_try_again_and_no_write_is_lost() throws Exception {
        var id = started();
        // as a second command-service would: the lock of this one does not hold it back
        try (var connection = context.getBean(javax.sql.DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.createStatement()) {
                insert.execute(
                        "INSERT INTO event_store.domain_event (event_id, aggregate_id, sequence, aggregate_type, type,"
                                + " revision, recorded_at, payload, metadata) SELECT gen_random_uuid(), aggregate_id, 1,"
                                + " aggregate_type, 'sample.Raised', 1, recorded_at, '{\"by\":1}', metadata FROM"
                                + " event_store.domain_event WHERE aggregate_id = '"
                                + Counter.TYPE.key(id)
                                + "'");
            }
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                var waiting = pool.submit(() -> run(id, new Counter.Count(1, null)));
                awaitBlockedInsert();
                connection.commit();
                assertThat(waiting.get().version()).isEqualTo(3);
            }
        }
    }

    private static void awaitBlockedInsert() {
        var waiting =
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
        while (jdbc.sql(waiting).query(Long.class).single() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_checked_exception_from_a_handler_keeps_nothing() {
        var id = started();
        assertThatThrownBy(() -> run(id, new Counter.Break(null)))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(events(id)).isEqualTo(1);
    }

    @Test
    void the_commit_of_an_aborted_transaction_is_never_taken_for_success() {
        var id = started();
        assertThatThrownBy(() -> run(id, new Counter.Abort(null)))
                .isInstanceOf(RuntimeException.class);
        // the connection is fit for use again
        assertThat(run(id, new Counter.Count(1, null)).version()).isEqualTo(2);
    }

    @Test
    void a_commit_that_the_database_refuses_keeps_neither_the_event_nor_the_key() {
        var id = started();
        var command = new Counter.Count(1, null);
        database.execute(
                """
                CREATE FUNCTION event_store.refuse_commit() RETURNS trigger LANGUAGE plpgsql
                    AS $$ BEGIN RAISE EXCEPTION 'refused at the commit'; END $$;
                CREATE CONSTRAINT TRIGGER refuse_commit AFTER INSERT ON event_store.domain_event
                    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION event_store.refuse_commit()\
                """);
        try {
            assertThatThrownBy(() -> run(id, command, "staff", key("k9", "a"), false, null))
                    .rootCause()
                    .hasMessageContaining("refused at the commit");
        } finally {
            database.execute(
                    "DROP TRIGGER refuse_commit ON event_store.domain_event; DROP FUNCTION event_store.refuse_commit()");
        }
        assertThat(events(id)).isEqualTo(1);
        assertThat(run(id, command, "staff", key("k9", "a"), false, null).version()).isEqualTo(2);
        assertThat(events(id)).isEqualTo(2);
    }

    @Test
    void an_aggregate_does_not_decide_on_half_its_history() {
        var id = started();
        jdbc.sql(
                        "INSERT INTO event_store.domain_event (event_id, aggregate_id, sequence, aggregate_type, type, revision,"
                                + " recorded_at, payload, metadata) SELECT gen_random_uuid(), aggregate_id, 1, aggregate_type,"
                                + " 'sample.FromTheFuture', 1, recorded_at, '{}', metadata FROM event_store.domain_event"
                                + " WHERE aggregate_id = ?")
                .param(Counter.TYPE.key(id))
                .update();
        assertThatThrownBy(() -> run(id, new Counter.Count(1, null)))
                .isInstanceOf(UnknownEventType.class);
        assertThat(events(id)).isEqualTo(2);
    }

    @Test
    void what_a_refused_batch_had_written_is_not_remembered() {
        var id = started();
        run(id, new Counter.Count(1, null));
        var batch = context.getBean(CommandBatch.class);
        assertThatThrownBy(() ->
                        batch.run(
                                List.of(
                                        submission(id, new Counter.Count(2, null), null),
                                        submission(id, new Counter.Count(3, null), null),
                                        submission(id, new Counter.Start(null), null)),
                                null,
                                false))
                .isInstanceOf(PartRefused.class);
        assertThat(run(id, new Counter.Count(4, null)).version()).isEqualTo(3);
        assertThat(run(id, new Counter.Count(0, null)).version()).isEqualTo(3);
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void a_database_put_back_to_an_earlier_state_is_not_continued_from_what_was_remembered() {
        var id = started();
        run(id, new Counter.Count(1, null));
        run(id, new Counter.Count(1, null));
        run(id, new Counter.Count(0, null));
        database.execute(
                "SET session_replication_role = replica;"
                        + " DELETE FROM event_store.domain_event WHERE sequence > 0 AND aggregate_id = '"
                        + Counter.TYPE.key(id)
                        + "'");
        assertThat(run(id, new Counter.Count(5, null)).version()).isEqualTo(2);
        assertThat(events(id)).isEqualTo(2);
    }

    @Test
    void nobody_changes_the_log() {
        var id = started();
        for (var sql :
                List.of(
                        "UPDATE event_store.domain_event SET payload = '{}'",
                        "DELETE FROM event_store.domain_event",
                        "TRUNCATE event_store.domain_event")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> database.execute(sql))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        assertThat(events(id)).isEqualTo(1);
    }

    @Test
    void a_dry_run_decides_the_same_and_keeps_nothing() {
        var id = started();
        var answer = run(id, new Counter.Count(5, null), "staff", key("dry", "a"), true, null);
        assertThat(answer.recorded())
                .extracting(r -> r.event())
                .containsExactly(new Counter.Raised(5));
        assertThat(events(id)).isEqualTo(1);
        // the key is free
        assertThat(
                        run(id, new Counter.Count(5, null), "staff", key("dry", "a"), false, null)
                                .version())
                .isEqualTo(2);
    }

    @Test
    void the_same_key_and_request_replays_the_first_answer() {
        var id = started();
        var first = run(id, new Counter.Count(5, null), "staff", key("k1", "a"), false, null);
        run(id, new Counter.Count(1, null));
        var again = run(id, new Counter.Count(5, null), "staff", key("k1", "a"), false, null);
        assertThat(again).isEqualTo(first);
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void the_same_key_with_another_request_is_refused() {
        var id = started();
        run(id, new Counter.Count(5, null), "staff", key("k2", "a"), false, null);
        assertRefused(
                () -> run(id, new Counter.Count(6, null), "staff", key("k2", "b"), false, null),
                GeneralProblem.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void a_refused_command_leaves_its_key_free() {
        var id = started();
        assertRefused(
                () -> run(id, new Counter.Count(5, null), "staff", key("k3", "a"), false, 7L),
                GeneralProblem.STALE_VERSION);
        assertThat(
                        run(id, new Counter.Count(5, null), "staff", key("k3", "b"), false, 1L)
                                .version())
                .isEqualTo(2);
    }

    @Test
    void an_id_is_used_once() {
        var id = started();
        assertRefused(() -> run(id, new Counter.Start(null)), GeneralProblem.ALREADY_EXISTS);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertRefused(
                () -> run(UUID.randomUUID(), new Counter.Count(1, null)), GeneralProblem.NOT_FOUND);
    }

    @Test
    void who_may_only_read_is_forbidden_and_who_has_no_part_in_the_system_finds_nothing() {
        var id = started();
        assertRefused(
                () -> run(id, new Counter.Count(1, null), "auditor", null, false, null),
                GeneralProblem.FORBIDDEN);
        assertRefused(
                () -> run(id, new Counter.Count(1, null), "stranger", null, false, null),
                GeneralProblem.NOT_FOUND);
    }

    @Test
    void the_transactions_are_those_of_the_event_store() {
        assertThat(context.getBean(TransactionManager.class))
                .isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(PlatformTransactionManager.class))
                .isInstanceOf(LedgerTransactionManager.class);
    }
}
