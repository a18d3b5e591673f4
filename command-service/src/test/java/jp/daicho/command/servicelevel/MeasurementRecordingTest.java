package jp.daicho.command.servicelevel;

import static jp.daicho.command.servicelevel.SlaSamples.agree;
import static jp.daicho.command.servicelevel.SlaSamples.answers;
import static jp.daicho.command.servicelevel.SlaSamples.availability;
import static jp.daicho.command.servicelevel.SlaSamples.cpu;
import static jp.daicho.command.servicelevel.SlaSamples.recovery;
import static jp.daicho.command.servicelevel.SlaSamples.response;
import static jp.daicho.command.servicelevel.SlaSamples.response95;
import static jp.daicho.command.servicelevel.SlaSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.planning.PlanFacts;
import jp.daicho.command.platform.Callers;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.command.platform.KnownCallers;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.platform.TestDatabase;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.AmendSla;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.MeasurementEvent;
import jp.daicho.contract.servicelevel.MeasurementSample;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import jp.daicho.contract.servicelevel.RefusedLine;
import jp.daicho.contract.servicelevel.RefusedLine.Reason;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;
import jp.daicho.contract.servicelevel.SlaEvent;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Measurements on a real PostgreSQL: samples, roll-ups and event together or not at all. */
class MeasurementRecordingTest {

    private static ConfigurableApplicationContext context;
    private static TestDatabase database;
    private static CommandRunner runner;
    private static JdbcClient jdbc;
    private static MeasurementTables batches;

    private UUID system = UUID.randomUUID();

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = JdbcAutoConfiguration.class)
    @ComponentScan(
            value = {
                "jp.daicho.command.platform",
                "jp.daicho.command.calendar",
                "jp.daicho.command.servicelevel"
            },
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
    static class Application {

        /** No plan is taken up here. */
        @Bean
        PlanFacts plans() {
            return new PlanFacts() {
                @Override
                public Optional<Plan> plan(UUID planId) {
                    return Optional.empty();
                }

                @Override
                public List<Plan> planning(Planning planning) {
                    return List.of();
                }
            };
        }

        @Bean
        Callers callers() {
            return (KnownCallers)
                    subject ->
                            new Callers.Caller(
                                    LedgerFixture.id(subject),
                                    LedgerFixture.id("organisation"),
                                    Set.of(),
                                    Set.of(Role.OWNING_SECTION_MANAGER),
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
        batches = context.getBean(MeasurementTables.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void agreed() {
        system = UUID.randomUUID();
        run(
                SlaEvent.TYPE,
                UUID.randomUUID(),
                agree(
                        "SLA-1",
                        terms(
                                "2026-04-01",
                                null,
                                availability("99.9"),
                                response(),
                                answers(),
                                cpu(),
                                response95(),
                                recovery())));
    }

    @Test
    void a_percentile_keeps_where_the_values_lie_and_how_many_reach_the_target() {
        record(
                "p1",
                sample("response95", "2026-06-05T00:00:00Z", "1.25"),
                sample("response95", "2026-06-05T00:05:00Z", "3"),
                sample("response95", "2026-06-05T00:10:00Z", "4"));

        var kept = recorded("p1").rollUps().getFirst().values();

        assertThat(kept.good()).isEqualTo(2);
        assertThat(kept.sketch()).hasToString("d7|0||32:1,192:1,256:1");
    }

    @Test
    void a_recovery_time_takes_no_samples_since_it_follows_from_incidents_IV_2_1_S1() {
        run(
                "r1",
                new RecordMeasurements(
                        "monitor",
                        "r1",
                        null,
                        false,
                        List.of(
                                sample("recovery", "2026-06-05T00:00:00Z", "30"),
                                sample("cpu", "2026-06-05T00:00:00Z", "30")),
                        null,
                        null));

        assertThat(recorded("r1").refused())
                .containsExactly(new RefusedLine(1, RefusedLine.Reason.NOT_SAMPLED));
    }

    @Test
    void a_batch_is_rolled_up_per_item_and_day_of_the_agreements_zone_IV_1_6_N2() {
        record(
                "b1",
                sample("response", "2026-06-05T14:55:00Z", "1.25"),
                sample("response", "2026-06-05T15:00:00Z", "4"),
                sample("response", "2026-06-05T15:05:00Z", "2.5"),
                new MeasurementSample("answers", at("2026-06-05T00:00:00Z"), null, 9L, 10L));

        assertThat(recorded("b1").rollUps())
                .containsExactly(
                        new DailyRollUp(
                                "answers",
                                LocalDate.of(2026, 6, 5),
                                new RollUp(10, 9, BigDecimal.ZERO, null, null, null)),
                        rollUp("2026-06-05", 1, 1, "1.25", "1.25", "1.25"),
                        rollUp("2026-06-06", 2, 1, "6.5", "2.5", "4"));
    }

    @Test
    void a_sample_of_two_items_is_kept_once_and_counts_for_each_IV_1_6_N2_IV_3_1_S1() {
        record(
                "b1",
                shared("response", "2026-06-05T00:00:00Z", "1.25", "cpu"),
                shared("response", "2026-06-05T00:05:00Z", "4", "cpu"));

        assertThat(recorded("b1").samples()).isEqualTo(2);
        assertThat(recorded("b1").rollUps())
                .extracting(DailyRollUp::item, of -> of.values().count(), of -> of.values().good())
                .containsExactly(tuple("cpu", 2L, 2L), tuple("response", 2L, 1L));
        assertThat(samplesOf("b1")).isEqualTo(2);
        assertThat(
                        owner().sql(
                                        """
                                        SELECT item || ' ' || array_to_string(also, '+') FROM measurement.sample
                                        WHERE batch_id = ? AND line = 1\
                                        """)
                                .param(MeasurementBatchState.idOf(system, "monitor", "b1"))
                                .query(String.class)
                                .single())
                .isEqualTo("response cpu");
    }

    @Test
    void of_a_shared_sample_the_items_that_take_it_count_and_the_line_says_what_does_not() {
        run(
                "b1",
                new RecordMeasurements(
                        "monitor",
                        "b1",
                        null,
                        false,
                        List.of(
                                shared("unknown", "2026-06-05T00:00:00Z", "50", "cpu"),
                                shared("cpu", "2026-06-05T00:00:00Z", "50", "response"),
                                shared("cpu", "2026-06-05T00:05:00Z", "50", "cpu")),
                        null,
                        null));

        assertThat(recorded("b1").samples()).isEqualTo(2);
        assertThat(recorded("b1").rollUps())
                .extracting(DailyRollUp::item, of -> of.values().count())
                .containsExactly(tuple("cpu", 1L), tuple("response", 1L));
        assertThat(recorded("b1").refused())
                .containsExactly(
                        new RefusedLine(1, Reason.ITEM_NOT_AGREED),
                        new RefusedLine(2, Reason.DUPLICATE),
                        new RefusedLine(3, Reason.INVALID_VALUES));
        assertThatThrownBy(
                        () -> record("b2", shared("cpu", "2026-06-05T01:00:00Z", "50", "unknown")))
                .isInstanceOf(InvalidCommand.class);
    }

    @Test
    void regular_samples_say_for_which_time_they_speak() {
        record(
                "b1",
                sample("availability", "2026-06-05T00:00:00Z", null),
                sample("availability", "2026-06-05T00:05:10Z", null),
                sample("availability", "2026-06-05T01:00:00Z", null));

        assertThat(recorded("b1").covered().getFirst().spans())
                .extracting(span -> span.seconds())
                .containsExactly(610L, 300L);
    }

    @Test
    void the_same_batch_again_changes_nothing_and_another_of_its_name_is_refused() {
        var first = record("b1", sample("cpu", "2026-06-05T00:00:00Z", "50"));
        var again = record("b1", sample("cpu", "2026-06-05T00:00:00Z", "50.0"));

        assertThat(again).isEqualTo(first);
        assertThat(samplesOf("b1")).isEqualTo(1);
        refused(
                () -> record("b1", sample("cpu", "2026-06-05T00:00:00Z", "51")),
                ServiceLevelProblem.MEASUREMENT_BATCH_DIFFERS);
    }

    @Test
    void an_atomic_batch_with_one_bad_line_leaves_nothing_behind() {
        assertThatThrownBy(() ->
                        record(
                                "b1",
                                sample("cpu", "2026-06-05T00:00:00Z", "50"),
                                sample("unknown", "2026-06-05T00:00:00Z", "50")))
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        e ->
                                assertThat(e.violations())
                                        .extracting(InvalidCommand.Violation::pointer)
                                        .containsExactly("/samples/1"));
        assertThat(events("b1")).isZero();
        assertThat(samplesOf("b1")).isZero();
    }

    @Test
    void otherwise_each_line_is_answered_and_the_good_ones_are_recorded() {
        var id =
                run(
                                "b1",
                                new RecordMeasurements(
                                        "monitor",
                                        "b1",
                                        null,
                                        false,
                                        List.of(
                                                sample("cpu", "2026-06-05T00:00:00Z", "50"),
                                                sample("cpu", "2026-06-05T00:00:00Z", "50"),
                                                sample("unknown", "2026-06-05T00:00:00Z", "50"),
                                                sample("cpu", "2026-03-31T14:59:59Z", "50"),
                                                sample("cpu", "2999-01-01T00:00:00Z", "50"),
                                                sample("cpu", "2026-06-05T00:05:00Z", null),
                                                new MeasurementSample(
                                                        "cpu",
                                                        at("2026-06-05T00:10:00Z"),
                                                        null,
                                                        1L,
                                                        null),
                                                sample("answers", "2026-06-05T00:00:00Z", "1"),
                                                new MeasurementSample(
                                                        "answers",
                                                        at("2026-06-05T00:00:00Z"),
                                                        null,
                                                        11L,
                                                        10L)),
                                        List.of(2),
                                        null))
                        .id();

        assertThat(batches.batch(id))
                .isEqualTo(
                        new MeasurementTables.Batch(
                                1,
                                List.of(
                                        new RefusedLine(2, Reason.UNREADABLE),
                                        new RefusedLine(3, Reason.DUPLICATE),
                                        new RefusedLine(4, Reason.ITEM_NOT_AGREED),
                                        new RefusedLine(5, Reason.ITEM_NOT_AGREED),
                                        new RefusedLine(6, Reason.IN_THE_FUTURE),
                                        new RefusedLine(7, Reason.VALUE_MISSING),
                                        new RefusedLine(8, Reason.COUNT_NOT_EXPECTED),
                                        new RefusedLine(9, Reason.GOOD_MISSING),
                                        new RefusedLine(10, Reason.INVALID_VALUES))));
    }

    @Test
    void a_later_batch_corrects_an_earlier_one_once() {
        record("b1", sample("cpu", "2026-06-05T00:00:00Z", "50"));
        var correction = List.of(sample("cpu", "2026-06-05T00:00:00Z", "40"));
        run("b2", batch("b2", "b1", correction));

        assertThat(recorded("b2").corrects())
                .isEqualTo(MeasurementBatchState.idOf(system, "monitor", "b1"));
        refused(
                () -> run("b3", batch("b3", "b1", correction)),
                ServiceLevelProblem.MEASUREMENT_BATCH_CORRECTED);
        refused(
                () -> run("b3", batch("b3", "nothing", correction)),
                ServiceLevelProblem.MEASUREMENT_BATCH_UNKNOWN);
    }

    @Test
    void two_agreements_of_a_system_share_no_item_at_a_time_and_no_code() {
        refused(
                () ->
                        run(
                                SlaEvent.TYPE,
                                UUID.randomUUID(),
                                agree("SLA-1", terms("2020-04-01", "2021-03-31", cpu()))),
                ServiceLevelProblem.SLA_CODE_TAKEN);
        refused(
                () ->
                        run(
                                SlaEvent.TYPE,
                                UUID.randomUUID(),
                                agree("SLA-2", terms("2025-04-01", "2026-04-01", cpu()))),
                ServiceLevelProblem.SLA_ITEM_TAKEN);
        run(
                SlaEvent.TYPE,
                UUID.randomUUID(),
                agree("SLA-2", terms("2025-04-01", "2026-03-31", cpu())));
    }

    @Test
    void an_item_dropped_by_an_amendment_takes_no_measurements_after_it() {
        var sla = UUID.randomUUID();
        var other = UUID.randomUUID();
        system = other;
        run(SlaEvent.TYPE, sla, agree("SLA-1", terms("2020-04-01", null, cpu())));
        var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        run(
                SlaEvent.TYPE,
                sla,
                new AmendSla(terms(today.plusDays(1).toString(), null, response()), "評価", null));

        assertThat(context.getBean(AgreedItems.class).of(other))
                .extracting(AgreedItem::code, AgreedItem::end)
                .containsExactlyInAnyOrder(
                        tuple("cpu", today.plusDays(1)), tuple("response", null));
    }

    @Test
    void the_command_role_can_neither_read_nor_change_raw_samples() {
        record("b1", sample("cpu", "2026-06-05T00:00:00Z", "50"));

        for (var sql :
                List.of(
                        "UPDATE measurement.sample SET value = 1",
                        "DELETE FROM measurement.sample",
                        "TRUNCATE measurement.sample",
                        "SELECT * FROM measurement.sample FOR UPDATE")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** As the owner of the schema sees it: the command role cannot. */
    private static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), "daicho_owner", ""));
    }

    private long samplesOf(String batch) {
        return owner().sql("SELECT count(*) FROM measurement.sample WHERE batch_id = ?")
                .param(MeasurementBatchState.idOf(system, "monitor", batch))
                .query(Long.class)
                .single();
    }

    private long events(String batch) {
        return jdbc.sql("SELECT count(*) FROM event_store.domain_event WHERE aggregate_id = ?")
                .param(
                        MeasurementEvent.TYPE.key(
                                MeasurementBatchState.idOf(system, "monitor", batch)))
                .query(Long.class)
                .single();
    }

    private MeasurementsRecorded recorded(String batch) {
        var payload =
                jdbc.sql("SELECT payload FROM event_store.domain_event WHERE aggregate_id = ?")
                        .param(
                                MeasurementEvent.TYPE.key(
                                        MeasurementBatchState.idOf(system, "monitor", batch)))
                        .query(String.class)
                        .single();
        return (MeasurementsRecorded)
                new EventCodec().decode("servicelevel.MeasurementsRecorded", 2, payload);
    }

    private CommandRunner.Answer record(String batch, MeasurementSample... samples) {
        return run(batch, batch(batch, null, List.of(samples)));
    }

    private static RecordMeasurements batch(
            String batch, @Nullable String corrects, List<MeasurementSample> samples) {
        return new RecordMeasurements("monitor", batch, corrects, null, samples, null, null);
    }

    private CommandRunner.Answer run(String batch, RecordMeasurements command) {
        return run(
                MeasurementEvent.TYPE,
                MeasurementBatchState.idOf(system, "monitor", batch),
                command);
    }

    private CommandRunner.Answer run(AggregateType type, UUID id, Command command) {
        return runner.run(
                new CommandRunner.Submission(
                        new CommandContext.Request(
                                type, id, system, Set.of(system), null, null, false, "c", "c"),
                        command,
                        "manager",
                        List.of(Role.OWNING_SECTION_MANAGER),
                        null));
    }

    private static DailyRollUp rollUp(
            String day, long count, long good, String sum, String min, String max) {
        return new DailyRollUp(
                "response",
                LocalDate.parse(day),
                new RollUp(
                        count,
                        good,
                        new BigDecimal(sum),
                        new BigDecimal(min),
                        new BigDecimal(max),
                        null));
    }

    private static MeasurementSample sample(String item, String at, @Nullable String value) {
        return new MeasurementSample(
                item, at(at), value == null ? null : new BigDecimal(value), null, null);
    }

    private static MeasurementSample shared(String item, String at, String value, String also) {
        return new MeasurementSample(
                item, at(at), new BigDecimal(value), null, null, List.of(also));
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }

    private static void refused(ThrowingCallable attempt, ProblemType type) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Rejection.class, rejection -> assertThat(rejection.type()).isEqualTo(type));
    }
}
