package jp.daicho.command.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.daicho.command.platform.Callers;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.command.platform.KnownCallers;
import jp.daicho.command.platform.TestDatabase;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.ConfigurationItemCommand;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.ConfigurationProblem;
import jp.daicho.contract.configuration.CorrectItem;
import jp.daicho.contract.configuration.RegisterItem;
import jp.daicho.contract.configuration.RelateItems;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.contract.configuration.RetireItem;
import jp.daicho.contract.configuration.UnrelateItems;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** What items must know of each other, on a real PostgreSQL, one after the other and at once. */
class ConfigurationFactsTest {

    private static final UUID SYSTEM = new UUID(7, 1);
    private static final UUID OTHER_SYSTEM = new UUID(7, 2);

    private static ConfigurableApplicationContext context;
    private static CommandRunner runner;

    @EnableAutoConfiguration(
            excludeName = "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration")
    @ComponentScan(
            basePackages = "jp.daicho.command.platform",
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    @Import({ConfigurationItem.class, ConfigurationTables.class})
    static class Application {

        @Bean
        Callers callers() {
            return (KnownCallers)
                    subject ->
                            new Callers.Caller(
                                    new UUID(8, 1),
                                    new UUID(8, 2),
                                    Set.of(),
                                    Set.of(Role.MAINTENANCE_CONTRACTOR),
                                    true);
        }
    }

    @BeforeAll
    static void start() {
        context =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.config.name=command")
                        .run(TestDatabase.create().arguments());
        runner = context.getBean(CommandRunner.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static CommandRunner.Answer run(
            UUID system, UUID id, ConfigurationItemCommand command) {
        return runner.run(
                new CommandRunner.Submission(
                        new CommandContext.Request(
                                ConfigurationItemEvent.TYPE,
                                id,
                                system,
                                Set.of(system),
                                command.occurredAt(),
                                null,
                                false,
                                "correlation",
                                "causation"),
                        command,
                        "maintainer",
                        List.of(Role.MAINTENANCE_CONTRACTOR),
                        null));
    }

    private static UUID registered(UUID system, String number) {
        var id = UUID.randomUUID();
        run(system, id, item(id, number, null));
        return id;
    }

    private static UUID registered() {
        return registered(SYSTEM, "N-" + UUID.randomUUID());
    }

    private static RegisterItem item(UUID id, String number, @Nullable Instant at) {
        return new RegisterItem(id, AssetKind.HARDWARE, number, Map.of(), null, at);
    }

    private static RelateItems partOf(UUID target, @Nullable Instant at) {
        return new RelateItems(UUID.randomUUID(), RelationKind.PART_OF, target, at);
    }

    private static RetireItem retire(@Nullable Instant at) {
        return new RetireItem("廃棄", null, at);
    }

    private static void refused(ProblemType problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void IV_2_2_N1_a_management_number_is_of_one_living_item_of_a_system() {
        var number = "HW-" + UUID.randomUUID();
        var first = registered(SYSTEM, number);
        refused(ConfigurationProblem.MANAGEMENT_NUMBER_TAKEN, () -> registered(SYSTEM, number));
        var other = registered();
        refused(
                ConfigurationProblem.MANAGEMENT_NUMBER_TAKEN,
                () -> run(SYSTEM, other, new CorrectItem("誤記", number, null, null, null)));
        registered(OTHER_SYSTEM, number);
        run(SYSTEM, first, retire(null));
        registered(SYSTEM, number);
    }

    @Test
    void a_corrected_number_frees_the_wrong_one() {
        var wrong = "HW-" + UUID.randomUUID();
        var item = registered(SYSTEM, wrong);
        run(SYSTEM, item, new CorrectItem("誤記", "HW-" + UUID.randomUUID(), null, null, null));
        registered(SYSTEM, wrong);
    }

    @Test
    void registering_again_is_quiet() {
        var number = "HW-" + UUID.randomUUID();
        var item = registered(SYSTEM, number);
        assertThat(run(SYSTEM, item, item(item, number, null)).version()).isEqualTo(1);
        refused(
                ConfigurationProblem.ITEM_EXISTS,
                () -> run(SYSTEM, item, item(item, number + "x", null)));
    }

    @Test
    void relations_go_to_living_items_of_the_same_system() {
        var item = registered();
        refused(
                ConfigurationProblem.RELATED_ITEM_UNKNOWN,
                () -> run(SYSTEM, item, partOf(UUID.randomUUID(), null)));
        refused(
                ConfigurationProblem.RELATED_ITEM_UNKNOWN,
                () ->
                        run(
                                SYSTEM,
                                item,
                                partOf(registered(OTHER_SYSTEM, "N-" + UUID.randomUUID()), null)));
        var retired = registered();
        run(SYSTEM, retired, retire(null));
        refused(
                ConfigurationProblem.RELATED_ITEM_RETIRED,
                () -> run(SYSTEM, item, partOf(retired, null)));
    }

    @Test
    void an_item_that_others_relate_to_is_not_retired() {
        var rack = registered();
        var server = registered();
        var relate = partOf(rack, null);
        run(SYSTEM, server, relate);
        refused(ConfigurationProblem.ITEM_STILL_RELATED, () -> run(SYSTEM, rack, retire(null)));
        run(
                SYSTEM,
                server,
                new UnrelateItems(Objects.requireNonNull(relate.relationId()), null, null));
        run(SYSTEM, rack, retire(null));
        run(SYSTEM, server, retire(null));
    }

    @Test
    void an_item_is_not_retired_at_a_time_when_others_related_to_it() {
        var before = Instant.parse("2026-01-01T00:00:00Z");
        var rack = UUID.randomUUID();
        run(SYSTEM, rack, item(rack, "N-" + rack, before));
        var server = registered();
        var relate = partOf(rack, null);
        run(SYSTEM, server, relate);
        run(
                SYSTEM,
                server,
                new UnrelateItems(Objects.requireNonNull(relate.relationId()), null, null));
        refused(
                ConfigurationProblem.BEFORE_THE_LATEST_CHANGE,
                () -> run(SYSTEM, rack, retire(before.plusSeconds(60))));
    }

    @Test
    void IV_1_2_S7_a_relation_and_a_retirement_at_once_never_both_stand() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                var rack = registered();
                var tasks = new ArrayList<Callable<Boolean>>();
                tasks.add(() -> stood(rack, retire(null)));
                for (int i = 0; i < 3; i++) {
                    var server = registered();
                    tasks.add(() -> stood(server, partOf(rack, null)));
                }
                var done = pool.invokeAll(tasks);
                boolean retired = done.getFirst().get();
                for (var relation : done.subList(1, done.size())) {
                    assertThat(relation.get()).isEqualTo(!retired);
                }
            }
        }
    }

    private static boolean stood(UUID item, ConfigurationItemCommand command) {
        try {
            run(SYSTEM, item, command);
            return true;
        } catch (Rejection e) {
            assertThat(e.type())
                    .isIn(
                            ConfigurationProblem.ITEM_STILL_RELATED,
                            ConfigurationProblem.RELATED_ITEM_RETIRED);
            return false;
        }
    }
}
