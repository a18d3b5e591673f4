package jp.daicho.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.InspectionProblem;
import jp.daicho.contract.inspection.OfficersReplaced;
import jp.daicho.contract.inspection.OpenInspection;
import jp.daicho.contract.inspection.ReplaceOfficers;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.SystemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** IV-1.6-N1, IV-2.5-N1: who inspects which contract. */
class OpeningTest {

    private static final UUID SYSTEM = LedgerFixture.SYSTEM;
    private static final UUID CONTRACT = LedgerFixture.id("contract");
    private static final UUID CONTRACTOR = LedgerFixture.id("contractor");
    private static final UUID SECTION = LedgerFixture.id("section");
    private static final UUID CHIEF = LedgerFixture.id("chief");
    private static final UUID STAFF = LedgerFixture.id("staff");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static final Map<UUID, DirectoryFacts.KnownPerson> PERSONS =
            Map.of(
                    CHIEF,
                    person(CHIEF, SECTION, Position.SUBSECTION_CHIEF, false),
                    STAFF,
                    person(STAFF, SECTION, Position.STAFF, false),
                    LedgerFixture.id("gone"),
                    person(LedgerFixture.id("gone"), SECTION, Position.SUBSECTION_CHIEF, true),
                    LedgerFixture.id("elsewhere"),
                    person(
                            LedgerFixture.id("elsewhere"),
                            LedgerFixture.id("other"),
                            Position.SUBSECTION_CHIEF,
                            false),
                    LedgerFixture.id("company"),
                    person(
                            LedgerFixture.id("company"),
                            CONTRACTOR,
                            Position.CONTRACTOR_STAFF,
                            false));

    private static DirectoryFacts.KnownPerson person(
            UUID id, UUID organisation, Position position, boolean ended) {
        return new DirectoryFacts.KnownPerson(id, organisation, position, ended);
    }

    private static final DirectoryFacts DIRECTORY =
            new DirectoryFacts() {
                @Override
                public @Nullable KnownOrganisation organisation(UUID organisation) {
                    return null;
                }

                @Override
                public @Nullable KnownPerson person(UUID person) {
                    return PERSONS.get(person);
                }
            };

    private static final SystemFacts SYSTEMS =
            new SystemFacts() {
                @Override
                public KnownSystem system(UUID system) {
                    return new KnownSystem(
                            system,
                            "JUKI",
                            SECTION,
                            SystemType.RESIDENT_INFORMATION_SYSTEM,
                            Applicability.PATTERN_A,
                            Criticality.CRITICAL,
                            Set.of(),
                            true,
                            false);
                }

                @Override
                public Set<Role> rolesOf(UUID organisation, UUID system, Instant at) {
                    return Set.of();
                }
            };

    private static ContractFacts contract(ContractTrack track) {
        return new ContractFacts() {
            @Override
            public @Nullable KnownContract contract(UUID contract) {
                return contract.equals(CONTRACT)
                        ? new KnownContract(
                                CONTRACT,
                                "C-1",
                                track,
                                CONTRACTOR,
                                List.of(SYSTEM),
                                new ContractTerm(FIRST, LAST),
                                null)
                        : null;
            }

            @Override
            public List<KnownContract> ofSystem(UUID system) {
                return List.of();
            }
        };
    }

    private static OpenInspection open(UUID contract, Track track, LocalDate lastDay) {
        return new OpenInspection(null, contract, track, FIRST, lastDay, CHIEF, STAFF, null);
    }

    private static List<InspectionEvent> opened(
            OpenInspection command, UUID system, ContractTrack track) {
        return Opening.open(command, system, contract(track), SYSTEMS, DIRECTORY);
    }

    private static void refused(
            OpenInspection command, UUID system, ContractTrack track, InspectionProblem problem) {
        assertThatThrownBy(() -> opened(command, system, track))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.type()).isEqualTo(problem));
    }

    @Test
    void
            IV_1_6_G1_IV_2_5_G1_it_is_of_a_contract_for_the_system_its_track_and_a_period_of_its_term() {
        assertThat(opened(open(CONTRACT, Track.OPERATION, LAST), SYSTEM, ContractTrack.OPERATION))
                .containsExactly(
                        new InspectionOpened(
                                CONTRACT, CONTRACTOR, Track.OPERATION, FIRST, LAST, CHIEF, STAFF));
        assertThat(opened(open(CONTRACT, Track.MAINTENANCE, LAST), SYSTEM, ContractTrack.COMBINED))
                .hasSize(1);
        var unfit = InspectionProblem.CONTRACT_UNFIT;
        var fit = open(CONTRACT, Track.MAINTENANCE, LAST);
        refused(fit, SYSTEM, ContractTrack.OPERATION, unfit);
        refused(fit, SYSTEM, ContractTrack.BUILD, unfit);
        refused(fit, LedgerFixture.id("another"), ContractTrack.MAINTENANCE, unfit);
        refused(
                open(CONTRACT, Track.MAINTENANCE, LAST.plusDays(1)),
                SYSTEM,
                ContractTrack.MAINTENANCE,
                unfit);
        refused(
                open(LedgerFixture.id("none"), Track.MAINTENANCE, LAST),
                SYSTEM,
                ContractTrack.MAINTENANCE,
                unfit);
    }

    @Test
    void IV_1_6_N1_IV_2_5_N1_inspector_and_supervisor_are_two_of_the_owning_section() {
        var others =
                List.of(
                        LedgerFixture.id("gone"),
                        LedgerFixture.id("elsewhere"),
                        LedgerFixture.id("company"),
                        LedgerFixture.id("nobody"));
        for (var unfit : others) {
            refused(
                    officers(unfit, STAFF),
                    SYSTEM,
                    ContractTrack.MAINTENANCE,
                    InspectionProblem.OFFICERS_UNFIT);
            refused(
                    officers(CHIEF, unfit),
                    SYSTEM,
                    ContractTrack.MAINTENANCE,
                    InspectionProblem.OFFICERS_UNFIT);
        }
        refused(
                officers(STAFF, CHIEF),
                SYSTEM,
                ContractTrack.MAINTENANCE,
                InspectionProblem.OFFICERS_UNFIT);
        refused(
                officers(CHIEF, CHIEF),
                SYSTEM,
                ContractTrack.MAINTENANCE,
                InspectionProblem.OFFICERS_UNFIT);
    }

    @Test
    void IV_1_6_N1_IV_2_5_N1_who_takes_over_has_to_be_as_fit_until_the_inspection_is_judged() {
        var opened =
                new InspectionOpened(
                        CONTRACT,
                        CONTRACTOR,
                        Track.MAINTENANCE,
                        FIRST,
                        LAST,
                        LedgerFixture.id("gone"),
                        STAFF);
        var open = InspectionState.evolve(null, opened);
        assertThat(replaced(open, CHIEF, STAFF))
                .containsExactly(new OfficersReplaced(CHIEF, STAFF, "異動"));
        var after = InspectionState.evolve(open, new OfficersReplaced(CHIEF, STAFF, "異動"));
        assertThat(replaced(after, CHIEF, STAFF)).isEmpty();
        refusedToReplace(open, LedgerFixture.id("gone"), STAFF, InspectionProblem.OFFICERS_UNFIT);
        refusedToReplace(
                open, CHIEF, LedgerFixture.id("company"), InspectionProblem.OFFICERS_UNFIT);
        refusedToReplace(open, CHIEF, CHIEF, InspectionProblem.OFFICERS_UNFIT);
        var passed = InspectionState.evolve(open, new InspectionPassed(LAST, List.of(), null));
        refusedToReplace(passed, CHIEF, STAFF, InspectionProblem.NOT_AT_THIS_STEP);
    }

    private static List<InspectionEvent> replaced(
            InspectionState state, UUID inspector, UUID supervisor) {
        return Opening.replace(
                state,
                new ReplaceOfficers(inspector, supervisor, "異動", null),
                SYSTEM,
                SYSTEMS,
                DIRECTORY);
    }

    private static void refusedToReplace(
            InspectionState state, UUID inspector, UUID supervisor, InspectionProblem problem) {
        assertThatThrownBy(() -> replaced(state, inspector, supervisor))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.type()).isEqualTo(problem));
    }

    private static OpenInspection officers(UUID inspector, UUID supervisor) {
        return new OpenInspection(
                null, CONTRACT, Track.MAINTENANCE, FIRST, LAST, inspector, supervisor, null);
    }
}
