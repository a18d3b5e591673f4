package jp.daicho.command.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.organisation.MemoryDirectory;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.AppointParty;
import jp.daicho.contract.register.AppointmentEnded;
import jp.daicho.contract.register.BuildDesignRecorded;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.ClassificationWarning;
import jp.daicho.contract.register.ConnectNetwork;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.EndAppointment;
import jp.daicho.contract.register.GoLive;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.NetworkConnected;
import jp.daicho.contract.register.ReclassifySystem;
import jp.daicho.contract.register.RecordBuildDesign;
import jp.daicho.contract.register.RegisterProblem;
import jp.daicho.contract.register.RegisterSystem;
import jp.daicho.contract.register.RetireSystem;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemCommand;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.register.SystemWentLive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SystemStateTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID SECTION = UUID.fromString("019a0000-0000-7000-8000-000000000101");
    private static final UUID OFFICE = UUID.fromString("019a0000-0000-7000-8000-000000000103");
    private static final UUID COMPANY = UUID.fromString("019a0000-0000-7000-8000-000000000201");
    private static final UUID CONTRACT = UUID.fromString("019a0000-0000-7000-8000-000000000501");
    private static final UUID APPOINTMENT = UUID.fromString("019a0000-0000-7000-8000-000000000401");
    private static final Occasion NOW =
            new Occasion(
                    new Actor(UUID.randomUUID(), SECTION, Role.ADMINISTRATOR),
                    Instant.parse("2026-06-01T00:00:00Z"),
                    Instant.parse("2026-05-31T15:30:00Z"));

    private final DirectoryFacts directory =
            new MemoryDirectory()
                    .unit(SECTION, UnitKind.SECTION)
                    .unit(OFFICE, UnitKind.OFFICE)
                    .contractor(COMPANY);
    private final ContractCoverFacts contracts =
            (contract, system, from, until) -> contract.equals(CONTRACT) && from.getYear() == 2026;

    private static Classification classified(SystemType type, Applicability applicability) {
        return new Classification(
                type,
                "理由",
                applicability,
                "理由",
                Criticality.STANDARD,
                "理由",
                List.of(DataClass.INTERNAL),
                Solution.PACKAGE);
    }

    private static RegisterSystem registration(UUID section) {
        return new RegisterSystem(
                null,
                "JUKI",
                "住民記録システム",
                section,
                classified(SystemType.RESIDENT_INFORMATION_SYSTEM, Applicability.PATTERN_B),
                false,
                List.of(Network.STAND_ALONE),
                null);
    }

    private SystemState registered() {
        return after(null, SystemState.register(registration(SECTION), directory));
    }

    private static SystemState after(@Nullable SystemState state, List<SystemEvent> events) {
        var now = state;
        for (var event : events) {
            now = SystemState.evolve(now, event);
        }
        return Objects.requireNonNull(now);
    }

    private List<SystemEvent> decide(SystemState state, SystemCommand command) {
        return state.decide(command, NOW, SYSTEM, directory, contracts);
    }

    private SystemState having(SystemCommand... commands) {
        var state = registered();
        for (var command : commands) {
            state = after(state, decide(state, command));
        }
        return state;
    }

    private static AppointParty appointment(
            UUID organisation, Role role, String from, @Nullable String until) {
        return new AppointParty(
                APPOINTMENT,
                organisation,
                role,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null,
                null);
    }

    private static void assertRefused(Runnable attempt, ProblemType problem) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void what_does_not_fit_table_1_2_is_said_and_not_refused_II_1_Y1() {
        var event =
                (SystemRegistered)
                        SystemState.register(registration(SECTION), directory).getFirst();

        assertThat(event.warnings())
                .containsExactly(ClassificationWarning.NOT_ON_RESIDENT_INFORMATION_NETWORK);
        var connected =
                decide(
                        registered(),
                        new ConnectNetwork(Network.RESIDENT_INFORMATION_NETWORK, null));
        assertThat(connected)
                .containsExactly(
                        new NetworkConnected(Network.RESIDENT_INFORMATION_NETWORK, List.of()));
        assertThat(after(registered(), connected).networks())
                .containsExactly(Network.RESIDENT_INFORMATION_NETWORK);
    }

    @Test
    void a_system_is_owned_by_a_section() {
        assertRefused(
                () -> SystemState.register(registration(OFFICE), directory),
                RegisterProblem.NOT_A_SECTION);
        assertRefused(
                () -> SystemState.register(registration(COMPANY), directory),
                RegisterProblem.NOT_A_SECTION);
    }

    @Test
    void the_pattern_goes_with_the_design_that_is_recorded_I_4_A() {
        var patternA =
                new ReclassifySystem(
                        classified(SystemType.INTERNAL_SYSTEM, Applicability.PATTERN_A), null);
        assertRefused(
                () -> decide(registered(), patternA),
                RegisterProblem.PATTERN_DISAGREES_WITH_DESIGN);

        var design = new RecordBuildDesign(Track.MAINTENANCE, true, false, null);
        assertThat(decide(registered(), design))
                .singleElement()
                .isInstanceOfSatisfying(
                        BuildDesignRecorded.class,
                        e ->
                                assertThat(e.warnings())
                                        .contains(
                                                ClassificationWarning
                                                        .PATTERN_DISAGREES_WITH_DESIGN));
        var designed = having(design);
        assertThat(decide(designed, design)).isEmpty();
        var reclassified = decide(designed, patternA);
        assertThat(reclassified).hasSize(1);
        assertThat(decide(after(designed, reclassified), patternA)).isEmpty();
    }

    @Test
    void a_contractor_has_a_contractors_role_and_a_unit_that_of_a_related_section_II_1_A9() {
        assertThat(
                        decide(
                                registered(),
                                appointment(OFFICE, Role.RELATED_SECTION, "2026-04-01", null)))
                .hasSize(1);
        assertRefused(
                () ->
                        decide(
                                registered(),
                                appointment(OFFICE, Role.SUBCONTRACTOR, "2026-04-01", null)),
                RegisterProblem.ROLE_NOT_FOR_PARTY);
        assertRefused(
                () ->
                        decide(
                                registered(),
                                appointment(COMPANY, Role.RELATED_SECTION, "2026-04-01", null)),
                RegisterProblem.ROLE_NOT_FOR_PARTY);
        assertRefused(
                () ->
                        decide(
                                registered(),
                                appointment(
                                        UUID.randomUUID(), Role.SUBCONTRACTOR, "2026-04-01", null)),
                OrganisationProblem.NOT_AN_ORGANISATION);
    }

    @Test
    void one_party_has_one_role_once_at_a_time() {
        var first = appointment(COMPANY, Role.SUBCONTRACTOR, "2026-04-01", "2026-09-30");
        var appointed = having(first);

        assertThat(decide(appointed, first)).isEmpty();
        assertRefused(
                () ->
                        decide(
                                appointed,
                                appointment(COMPANY, Role.SUBCONTRACTOR, "2026-09-30", null)
                                        .as(UUID.randomUUID())),
                RegisterProblem.ALREADY_APPOINTED);
        assertThat(
                        decide(
                                appointed,
                                appointment(COMPANY, Role.SUBCONTRACTOR, "2026-10-01", null)
                                        .as(UUID.randomUUID())))
                .hasSize(1);
    }

    @Test
    void what_rests_on_a_contract_is_covered_by_it() {
        var covered =
                new AppointParty(
                        APPOINTMENT,
                        COMPANY,
                        Role.SUBCONTRACTOR,
                        LocalDate.parse("2026-04-01"),
                        null,
                        CONTRACT,
                        null);
        assertThat(decide(registered(), covered)).hasSize(1);
        var outside =
                new AppointParty(
                        APPOINTMENT,
                        COMPANY,
                        Role.SUBCONTRACTOR,
                        LocalDate.parse("2025-04-01"),
                        null,
                        CONTRACT,
                        null);
        assertRefused(() -> decide(registered(), outside), RegisterProblem.CONTRACT_DOES_NOT_COVER);
    }

    @Test
    void an_appointment_ends_at_once_or_after_a_last_day() {
        var appointed = having(appointment(COMPANY, Role.SUBCONTRACTOR, "2026-04-01", null));

        assertThat(decide(appointed, new EndAppointment(APPOINTMENT, null, "終了", null)))
                .containsExactly(new AppointmentEnded(APPOINTMENT, NOW.recordedAt(), "終了"));
        var later = new EndAppointment(APPOINTMENT, LocalDate.parse("2026-06-30"), "終了", null);
        var ended = decide(appointed, later);
        assertThat(ended)
                .containsExactly(
                        new AppointmentEnded(
                                APPOINTMENT, Instant.parse("2026-06-30T15:00:00Z"), "終了"));
        assertThat(decide(after(appointed, ended), later)).isEmpty();
        assertRefused(
                () ->
                        decide(
                                after(appointed, ended),
                                new EndAppointment(
                                        APPOINTMENT, LocalDate.parse("2026-07-31"), "終了", null)),
                RegisterProblem.APPOINTMENT_ENDED);
        assertRefused(
                () ->
                        decide(
                                appointed,
                                new EndAppointment(
                                        APPOINTMENT, LocalDate.parse("2026-03-31"), "終了", null)),
                RegisterProblem.ENDS_BEFORE_IT_BEGINS);
        assertRefused(
                () -> decide(registered(), new EndAppointment(APPOINTMENT, null, "終了", null)),
                RegisterProblem.APPOINTMENT_UNKNOWN);
    }

    @Test
    void a_system_lives_from_one_day_to_another_in_Tokyo() {
        assertThat(decide(registered(), new GoLive(null)))
                .containsExactly(new SystemWentLive(LocalDate.parse("2026-06-01")));
        assertThat(decide(having(new GoLive(null)), new GoLive(null))).isEmpty();

        var retired = having(new RetireSystem("移行", null));
        assertThat(decide(retired, new RetireSystem("移行", null))).isEmpty();
        assertRefused(() -> decide(retired, new GoLive(null)), RegisterProblem.SYSTEM_RETIRED);
    }

    @Test
    void an_appointment_on_a_retired_system_can_still_be_ended() {
        var retired =
                having(
                        appointment(COMPANY, Role.SUBCONTRACTOR, "2026-04-01", null),
                        new RetireSystem("移行", null));

        assertThat(decide(retired, new EndAppointment(APPOINTMENT, null, "終了", null))).hasSize(1);
    }
}
