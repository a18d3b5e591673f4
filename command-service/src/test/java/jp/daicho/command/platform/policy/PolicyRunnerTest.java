package jp.daicho.command.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import jp.daicho.command.platform.Callers;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.command.platform.KnownCallers;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.platform.TestDatabase;
import jp.daicho.contract.Command;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.EventMetaCodec;
import jp.daicho.contract.Role;
import jp.daicho.sample.Counter;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Policies on a real PostgreSQL: nothing is missed, nothing is asked for twice. */
class PolicyRunnerTest {

    private static final UUID SYSTEM = LedgerFixture.SYSTEM;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static TestDatabase database;
    private static ConfigurableApplicationContext context;
    private static JdbcClient jdbc;
    private static CommandRunner runner;

    /** What is raised on a counter is raised on its tally too, which has to be there. */
    static final class WhenRaisedThenTallied implements Policy {

        @Override
        public String name() {
            return "when-raised-then-tallied";
        }

        @Override
        public List<Class<? extends DomainEvent>> events() {
            return List.of(Counter.Raised.class);
        }

        @Override
        public List<Reaction> react(DomainEvent event, EventMeta meta) {
            if (isMadeByPolicy(meta)) {
                return List.of();
            }
            var count = new Counter.Count(((Counter.Raised) event).by(), meta.occurredAt());
            return List.of(new Reaction(Counter.TYPE, tallyOf(meta.aggregateId()), count, SYSTEM));
        }
    }

    /** Each counter that is started has a shadow. */
    static class WhenStartedThenShadowed implements Policy {

        @Override
        public String name() {
            return "when-started-then-shadowed";
        }

        @Override
        public List<Class<? extends DomainEvent>> events() {
            return List.of(Counter.Started.class);
        }

        @Override
        public List<Reaction> react(DomainEvent event, EventMeta meta) {
            return isMadeByPolicy(meta)
                    ? List.of()
                    : List.of(
                            new Reaction(
                                    Counter.TYPE,
                                    Reaction.derivedId(this, meta, "shadow"),
                                    new Counter.Start(meta.occurredAt()),
                                    SYSTEM));
        }
    }

    private static boolean isMadeByPolicy(EventMeta meta) {
        return meta.aggregateId().version() == 5;
    }

    private static UUID tallyOf(UUID counter) {
        return UuidCreator.getNameBasedSha1(counter, "tally");
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = JdbcAutoConfiguration.class)
    @ComponentScan(
            value = "jp.daicho.command.platform",
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
    @Import(Counter.class)
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
                                    Set.of(),
                                    Set.of(Role.OWNING_SECTION_STAFF),
                                    true);
        }

        @Bean
        Policy tallying() {
            return new WhenRaisedThenTallied();
        }

        @Bean
        Policy shadowing() {
            return new WhenStartedThenShadowed();
        }
    }

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        context = instance();
        runner = context.getBean(CommandRunner.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    private static ConfigurableApplicationContext instance() {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=command")
                .run(database.arguments());
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void what_a_policy_asks_for_is_recorded_as_the_ledgers_own_act_caused_by_the_event() {
        var counter = started(UUID.randomUUID());
        var cause = metaOf(counter).getFirst();
        var shadow = Reaction.derivedId(new WhenStartedThenShadowed(), cause, "shadow");

        await(() -> !metaOf(shadow).isEmpty());

        var meta = metaOf(shadow).getFirst();
        assertThat(meta.actor()).isEqualTo(PolicyActor.of("when-started-then-shadowed"));
        assertThat(meta.actor().role()).isEqualTo(Role.POLICY);
        assertThat(meta.causation()).isEqualTo(cause.eventId().toString());
        assertThat(meta.correlation()).isEqualTo(cause.correlation());
        assertThat(meta.occurredAt()).isEqualTo(cause.occurredAt());
        assertThat(meta.systems()).containsExactly(SYSTEM);
    }

    @Test
    void each_event_is_served_once_in_order_also_with_a_second_instance_that_takes_over() {
        var counter = started(UUID.randomUUID());
        started(tallyOf(counter));
        try (var second = instance()) {
            assertThat(second.isActive()).isTrue();
            for (int i = 1; i <= 30; i++) {
                raise(counter, i);
                if (i == 15) {
                    context.getBean(PolicyRunner.class).stop();
                }
            }
            await(() -> raisedOn(tallyOf(counter)).size() >= 30);
            context.getBean(PolicyRunner.class).start();
        }
        raise(counter, 31);
        await(() -> raisedOn(tallyOf(counter)).size() >= 31);

        assertThat(raisedOn(tallyOf(counter)))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 31).boxed().toList());
    }

    @Test
    void a_policy_whose_place_was_forgotten_creates_nothing_a_second_time() {
        var counter = started(UUID.randomUUID());
        var shadow =
                Reaction.derivedId(
                        new WhenStartedThenShadowed(), metaOf(counter).getFirst(), "shadow");
        await(() -> !metaOf(shadow).isEmpty());

        context.getBean(PolicyRunner.class).stop();
        jdbc.sql(
                        "UPDATE policy.progress SET position = 0 WHERE policy = 'when-started-then-shadowed'")
                .update();
        context.getBean(PolicyRunner.class).start();
        var later = started(UUID.randomUUID());
        var lastShadow =
                Reaction.derivedId(
                        new WhenStartedThenShadowed(), metaOf(later).getFirst(), "shadow");
        await(() -> !metaOf(lastShadow).isEmpty());

        assertThat(metaOf(shadow)).hasSize(1);
        assertThat(lettersOf("when-started-then-shadowed")).isEmpty();
    }

    @Test
    void an_event_that_commits_after_later_ones_is_not_missed() throws SQLException {
        var late = started(UUID.randomUUID());
        started(tallyOf(late));
        var counter = started(UUID.randomUUID());
        started(tallyOf(counter));
        try (var connection = context.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.createStatement()) {
                insert.execute(
                        "INSERT INTO event_store.domain_event (event_id, aggregate_id, sequence, aggregate_type,"
                                + " type, revision, recorded_at, payload, metadata) SELECT gen_random_uuid(),"
                                + " aggregate_id, 1, aggregate_type, 'sample.Raised', 1, recorded_at, '{\"by\":7}',"
                                + " metadata FROM event_store.domain_event WHERE aggregate_id = '"
                                + Counter.TYPE.key(late)
                                + "'");
            }
            raise(counter, 1);
            connection.commit();
            connection.setAutoCommit(true);
        }
        raise(counter, 2);

        await(() -> raisedOn(tallyOf(counter)).size() == 2);
        assertThat(raisedOn(tallyOf(late))).containsExactly(7);
    }

    @Test
    void the_events_of_25_poisoned_aggregates_wait_in_order_and_all_drain_when_retried() {
        var counters = new ArrayList<UUID>();
        for (int i = 0; i < 25; i++) {
            var counter = started(UUID.randomUUID());
            counters.add(counter);
            raise(counter, 1);
            raise(counter, 2);
            raise(counter, 3);
        }
        var sound = started(UUID.randomUUID());
        started(tallyOf(sound));
        raise(sound, 9);
        // behind all of them in the log, and not held back
        await(() -> raisedOn(tallyOf(sound)).equals(List.of(9)));

        var letters = lettersOf("when-raised-then-tallied");
        assertThat(letters).hasSize(75);
        assertThat(letters)
                .filteredOn(
                        letter -> letter.aggregate().equals(Counter.TYPE.key(counters.getFirst())))
                .extracting(DeadLetter::problem)
                .containsExactly("not-found", "behind-a-dead-letter", "behind-a-dead-letter");
        assertThat(context.getBean(PoliciesHealth.class).health())
                .satisfies(health -> {
                    assertThat(health.getStatus()).isEqualTo(Status.UP);
                    assertThat(health.getDetails())
                            .containsEntry("when-raised-then-tallied", "75 dead letters");
                });

        counters.subList(0, 24).forEach(counter -> started(tallyOf(counter)));
        var retry = context.getBean(LetterRetry.class);
        assertThat(retry.retry("when-raised-then-tallied"))
                .filteredOn(retried -> !retried.served())
                .extracting(retried -> retried.letter().tries())
                .containsExactly(2, 1, 1);
        // the one that is still poisoned goes on holding back what is behind it
        raise(counters.getLast(), 4);
        await(() -> lettersOf("when-raised-then-tallied").size() == 4);
        started(tallyOf(counters.getLast()));
        retry.retry(null);

        assertThat(lettersOf("when-raised-then-tallied")).isEmpty();
        assertThat(counters.subList(0, 24))
                .allSatisfy(
                        counter -> assertThat(raisedOn(tallyOf(counter))).containsExactly(1, 2, 3));
        assertThat(raisedOn(tallyOf(counters.getLast()))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_policy_that_is_new_begins_at_the_end_of_the_log() {
        started(UUID.randomUUID());
        var log = context.getBean(SettledLog.class);
        var transactions =
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        var follower =
                new PolicyFollower(
                        new WhenStartedThenShadowed() {
                            @Override
                            public String name() {
                                return "when-new-then-late";
                            }
                        },
                        log,
                        context.getBean(Progress.class),
                        new DeadLetters(jdbc, Clock.systemUTC()),
                        context.getBean(Asking.class),
                        transactions,
                        context.getBean(EventCodec.class));

        follower.begin();

        assertThat(follower.position()).isPositive().isLessThanOrEqualTo(log.head());
    }

    @Test
    void two_that_believe_to_own_a_policy_cannot_both_move_it() {
        var progress = context.getBean(Progress.class);
        progress.of("owned-by-two", 5);

        progress.move("owned-by-two", 5, 8);

        assertThatThrownBy(() -> progress.move("owned-by-two", 5, 7))
                .isInstanceOf(Progress.MovedByAnother.class);
        assertThat(progress.noted("owned-by-two")).isEqualTo(8);
    }

    private static UUID started(UUID id) {
        run(id, new Counter.Start(null));
        return id;
    }

    private static void raise(UUID id, int by) {
        run(id, new Counter.Count(by, null));
    }

    private static void run(UUID id, Command command) {
        runner.run(
                new CommandRunner.Submission(
                        new CommandContext.Request(
                                Counter.TYPE,
                                id,
                                SYSTEM,
                                Set.of(SYSTEM),
                                null,
                                null,
                                false,
                                "correlation",
                                "causation"),
                        command,
                        "staff",
                        List.of(Role.OWNING_SECTION_STAFF),
                        null));
    }

    private static List<DeadLetter> lettersOf(String policy) {
        return context.getBean(DeadLetters.class).all(policy);
    }

    private static List<Integer> raisedOn(UUID id) {
        return jdbc.sql(
                        """
                        SELECT (payload::json ->> 'by')::int FROM event_store.domain_event
                        WHERE aggregate_id = ? AND type = 'sample.Raised' ORDER BY sequence\
                        """)
                .param(Counter.TYPE.key(id))
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private static List<EventMeta> metaOf(UUID id) {
        return jdbc.sql("SELECT * FROM event_store.domain_event WHERE aggregate_id = ?")
                .param(Counter.TYPE.key(id))
                .query((row, number) ->
                        EventMetaCodec.decode(
                                row.getLong("position"),
                                row.getObject("event_id", UUID.class),
                                row.getString("aggregate_id"),
                                row.getLong("sequence"),
                                row.getString("type"),
                                row.getInt("revision"),
                                row.getString("metadata")))
                .list();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
