package jp.daicho.command.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.platform.Callers;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.command.platform.KnownCallers;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.platform.TestDatabase;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.ContractTrack;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Where the parties give their commands, on PostgreSQL: contracts are known, all else is real. */
abstract class PlanningDesk {

    static final UUID SYSTEM = LedgerFixture.SYSTEM;
    static final UUID OTHER_SYSTEM = new UUID(9, 2);
    static final UUID BUILD_CONTRACT = new UUID(9, 3);
    static final UUID OPERATION_CONTRACT = new UUID(9, 4);
    static final UUID COMBINED_CONTRACT = new UUID(9, 5);

    private static ConfigurableApplicationContext context;
    private static CommandRunner runner;

    @EnableAutoConfiguration(
            excludeName = "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration")
    @ComponentScan(
            basePackages = {
                "jp.daicho.command.platform",
                "jp.daicho.command.planning",
                "jp.daicho.command.review"
            },
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Application {

        @Bean
        Callers callers() {
            return (KnownCallers)
                    subject -> {
                        var role = Role.valueOf(subject);
                        var actor = LedgerFixture.actor(role);
                        return new Callers.Caller(
                                actor.person(), actor.organisation(), Set.of(), Set.of(role), true);
                    };
        }

        @Bean
        ContractFacts contracts() {
            return new KnownContracts(
                    Map.of(
                            BUILD_CONTRACT, ContractTrack.BUILD,
                            OPERATION_CONTRACT, ContractTrack.OPERATION,
                            COMBINED_CONTRACT, ContractTrack.COMBINED));
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

    static CommandRunner.Answer staff(AggregateType type, UUID id, Command command) {
        return run(SYSTEM, Role.OWNING_SECTION_STAFF, type, id, command);
    }

    static CommandRunner.Answer manager(AggregateType type, UUID id, Command command) {
        return run(SYSTEM, Role.OWNING_SECTION_MANAGER, type, id, command);
    }

    static CommandRunner.Answer contractor(AggregateType type, UUID id, Command command) {
        return run(SYSTEM, Role.MAINTENANCE_CONTRACTOR, type, id, command);
    }

    static CommandRunner.Answer run(
            UUID system, Role role, AggregateType type, UUID id, Command command) {
        return runner.run(
                new CommandRunner.Submission(
                        new CommandContext.Request(
                                type,
                                id,
                                system,
                                Set.of(system),
                                command.occurredAt(),
                                null,
                                false,
                                "correlation",
                                "causation"),
                        command,
                        role.name(),
                        List.of(role),
                        null));
    }

    static void refused(ProblemType problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    static CommandRunner.Answer operator(AggregateType type, UUID id, Command command) {
        return run(SYSTEM, Role.OPERATION_CONTRACTOR, type, id, command);
    }
}
