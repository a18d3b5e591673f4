package jp.daicho.command.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts.KnownContract;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.organisation.MemoryDirectory;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.command.register.SystemFacts.KnownSystem;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.AmendContract;
import jp.daicho.contract.contract.ContractAmended;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.ContractOverlap;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.contract.EndContract;
import jp.daicho.contract.contract.RegisterContract;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.SystemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractStateTest {

    private static final UUID CONTRACT = UUID.fromString("019a0000-0000-7000-8000-000000000501");
    private static final UUID OTHER = UUID.fromString("019a0000-0000-7000-8000-000000000502");
    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID SECTION = UUID.fromString("019a0000-0000-7000-8000-000000000101");
    private static final UUID COMPANY = UUID.fromString("019a0000-0000-7000-8000-000000000201");

    private final DirectoryFacts directory =
            new MemoryDirectory().unit(SECTION, UnitKind.SECTION).contractor(COMPANY);
    private final Register register = new Register();
    private final Contracts contracts = new Contracts();

    private static final class Register implements SystemFacts {
        @Override
        public @Nullable KnownSystem system(UUID system) {
            return system.equals(SYSTEM)
                    ? new KnownSystem(
                            system,
                            "JUKI",
                            SECTION,
                            SystemType.INTERNAL_SYSTEM,
                            Applicability.PATTERN_B,
                            Criticality.STANDARD,
                            Set.of(),
                            true,
                            false)
                    : null;
        }

        @Override
        public Set<Role> rolesOf(UUID organisation, UUID system, Instant at) {
            return Set.of();
        }
    }

    private static final class Contracts implements ContractFacts {
        private final List<KnownContract> all = new ArrayList<>();

        @Override
        public @Nullable KnownContract contract(UUID contract) {
            return all.stream().filter(c -> c.contractId().equals(contract)).findAny().orElse(null);
        }

        @Override
        public List<KnownContract> ofSystem(UUID system) {
            return all.stream().filter(c -> c.isFor(system)).toList();
        }
    }

    private static RegisterContract registration(UUID contractor, UUID system) {
        return new RegisterContract(
                null,
                "令2-契-0123",
                ContractTrack.COMBINED,
                contractor,
                List.of(system),
                LocalDate.parse("2020-08-01"),
                null,
                36,
                3,
                12,
                null);
    }

    private List<ContractEvent> register(RegisterContract command) {
        return ContractState.register(command, CONTRACT, directory, register, contracts);
    }

    private ContractState registered() {
        return ContractState.evolve(null, register(registration(COMPANY, SYSTEM)).getFirst());
    }

    private void otherContract(ContractTrack track, String begins, String ends) {
        contracts.all.add(
                new KnownContract(
                        OTHER,
                        "C-2",
                        track,
                        COMPANY,
                        List.of(SYSTEM),
                        new ContractTerm(LocalDate.parse(begins), LocalDate.parse(ends)),
                        null));
    }

    private static void assertRefused(Runnable attempt, ContractProblem problem) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void the_last_day_and_the_last_day_for_notice_are_facts_of_the_event() {
        assertThat(register(registration(COMPANY, SYSTEM)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ContractRegistered.class,
                        e -> {
                            assertThat(e.term().ends()).isEqualTo("2023-07-31");
                            assertThat(e.noticeBy()).isEqualTo("2023-04-30");
                            assertThat(e.overlaps()).isEmpty();
                        });
    }

    @Test
    void an_overlap_of_the_same_scope_is_said_and_not_refused() {
        otherContract(ContractTrack.OPERATION, "2023-07-31", "2024-03-31");

        assertThat(register(registration(COMPANY, SYSTEM)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ContractRegistered.class,
                        e ->
                                assertThat(e.overlaps())
                                        .containsExactly(new ContractOverlap(OTHER, SYSTEM)));
    }

    @Test
    void another_scope_or_another_time_is_no_overlap() {
        otherContract(ContractTrack.BUILD, "2020-08-01", "2024-03-31");
        otherContract(ContractTrack.OPERATION, "2023-08-01", "2024-03-31");

        assertThat(
                        ((ContractRegistered) register(registration(COMPANY, SYSTEM)).getFirst())
                                .overlaps())
                .isEmpty();
    }

    @Test
    void a_contract_is_with_a_contractor_for_registered_systems() {
        assertRefused(
                () -> register(registration(SECTION, SYSTEM)), ContractProblem.NOT_A_CONTRACTOR);
        assertRefused(() -> register(registration(COMPANY, SECTION)), ContractProblem.NOT_A_SYSTEM);
    }

    @Test
    void an_amendment_moves_the_last_day_for_notice_with_the_last_day() {
        var command = new AmendContract(LocalDate.parse("2024-03-31"), null, null, "調達の遅れ", null);
        var events = registered().decide(command, CONTRACT, contracts);

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        ContractAmended.class,
                        e -> assertThat(e.noticeBy()).isEqualTo("2023-12-31"));
        assertThat(
                        ContractState.evolve(registered(), events.getFirst())
                                .decide(command, CONTRACT, contracts))
                .isEmpty();
        assertRefused(
                () ->
                        registered()
                                .decide(
                                        new AmendContract(
                                                LocalDate.parse("2020-07-31"),
                                                null,
                                                null,
                                                "誤り",
                                                null),
                                        CONTRACT,
                                        contracts),
                ContractProblem.CONTRACT_ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void a_contract_ends_once_within_its_term() {
        var command = new EndContract(LocalDate.parse("2022-03-31"), "合意解約", null);
        var events = registered().decide(command, CONTRACT, contracts);
        var ended = ContractState.evolve(registered(), events.getFirst());

        assertThat(ended.decide(command, CONTRACT, contracts)).isEmpty();
        assertRefused(
                () ->
                        ended.decide(
                                new EndContract(LocalDate.parse("2022-04-30"), "合意解約", null),
                                CONTRACT,
                                contracts),
                ContractProblem.CONTRACT_ENDED);
        assertRefused(
                () ->
                        ended.decide(
                                new AmendContract(null, 6, null, "変更", null), CONTRACT, contracts),
                ContractProblem.CONTRACT_ENDED);
        assertRefused(
                () ->
                        registered()
                                .decide(
                                        new EndContract(LocalDate.parse("2023-08-01"), "解約", null),
                                        CONTRACT,
                                        contracts),
                ContractProblem.OUTSIDE_TERM);
    }
}
