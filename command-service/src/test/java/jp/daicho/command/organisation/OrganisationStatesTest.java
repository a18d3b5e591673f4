package jp.daicho.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.ApprovalDelegated;
import jp.daicho.contract.organisation.ContractorRenamed;
import jp.daicho.contract.organisation.DelegateApproval;
import jp.daicho.contract.organisation.DelegationRevoked;
import jp.daicho.contract.organisation.GrantUnitRole;
import jp.daicho.contract.organisation.MergeContractor;
import jp.daicho.contract.organisation.MergeOrganisationUnit;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.RenameContractor;
import jp.daicho.contract.organisation.RenameOrganisationUnit;
import jp.daicho.contract.organisation.RevokeDelegation;
import jp.daicho.contract.organisation.RevokeUnitRole;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.organisation.UnitRoleRevoked;
import org.junit.jupiter.api.Test;

class OrganisationStatesTest {

    private static final UUID SECTION = UUID.fromString("019a0000-0000-7000-8000-000000000101");
    private static final UUID OTHER = UUID.fromString("019a0000-0000-7000-8000-000000000102");
    private static final UUID COMPANY = UUID.fromString("019a0000-0000-7000-8000-000000000201");
    private static final UUID MANAGER = UUID.fromString("019a0000-0000-7000-8000-000000000301");
    private static final UUID CHIEF = UUID.fromString("019a0000-0000-7000-8000-000000000302");
    private static final UUID STAFF = UUID.fromString("019a0000-0000-7000-8000-000000000303");
    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final DirectoryFacts directory =
            new MemoryDirectory()
                    .unit(SECTION, UnitKind.SECTION)
                    .unit(OTHER, UnitKind.SECTION)
                    .contractor(COMPANY)
                    .person(MANAGER, SECTION, Position.SECTION_MANAGER)
                    .person(CHIEF, SECTION, Position.SUBSECTION_CHIEF)
                    .person(STAFF, SECTION, Position.STAFF);
    private final OwnershipFacts owned =
            (section, system) -> section.equals(SECTION) && system.equals(SYSTEM);

    private static void assertRefused(Runnable attempt, OrganisationProblem problem) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    private static Occasion by(UUID person) {
        return new Occasion(new Actor(person, SECTION, Role.OWNING_SECTION_MANAGER), NOW, NOW);
    }

    private static DelegateApproval delegation(UUID delegate, UUID system, String until) {
        return new DelegateApproval(
                null,
                delegate,
                List.of(system),
                LocalDate.parse("2026-04-01"),
                LocalDate.parse(until),
                null);
    }

    @Test
    void the_manager_delegates_to_a_subsection_chief_II_1_A1() {
        assertThat(
                        DelegationState.delegate(
                                delegation(CHIEF, SYSTEM, "2027-03-31"),
                                by(MANAGER),
                                directory,
                                owned))
                .containsExactly(
                        new ApprovalDelegated(
                                SECTION,
                                MANAGER,
                                CHIEF,
                                List.of(SYSTEM),
                                LocalDate.parse("2026-04-01"),
                                LocalDate.parse("2027-03-31")));
    }

    @Test
    void nobody_else_delegates_and_to_nobody_else_II_1_A2() {
        assertRefused(
                () ->
                        DelegationState.delegate(
                                delegation(CHIEF, SYSTEM, "2027-03-31"),
                                by(CHIEF),
                                directory,
                                owned),
                OrganisationProblem.NOT_THE_SECTIONS_MANAGER);
        assertRefused(
                () ->
                        DelegationState.delegate(
                                delegation(STAFF, SYSTEM, "2027-03-31"),
                                by(MANAGER),
                                directory,
                                owned),
                OrganisationProblem.DELEGATE_NOT_A_CHIEF);
        assertRefused(
                () ->
                        DelegationState.delegate(
                                delegation(CHIEF, OTHER, "2027-03-31"),
                                by(MANAGER),
                                directory,
                                owned),
                OrganisationProblem.NOT_THE_SECTIONS_SYSTEM);
    }

    @Test
    void a_delegation_does_not_reach_back_II_1_A2() {
        assertRefused(
                () ->
                        DelegationState.delegate(
                                delegation(CHIEF, SYSTEM, "2026-05-31"),
                                by(MANAGER),
                                directory,
                                owned),
                OrganisationProblem.DELEGATION_IN_THE_PAST);
    }

    @Test
    void a_delegation_is_revoked_once_and_only_by_the_manager() {
        var state = new DelegationState(SECTION, false);

        var events = state.decide(new RevokeDelegation("異動", null), by(MANAGER), directory);
        assertThat(events).containsExactly(new DelegationRevoked("異動"));
        assertThat(
                        DelegationState.evolve(state, events.getFirst())
                                .decide(new RevokeDelegation("異動", null), by(MANAGER), directory))
                .isEmpty();
        assertRefused(
                () -> state.decide(new RevokeDelegation("異動", null), by(CHIEF), directory),
                OrganisationProblem.NOT_THE_SECTIONS_MANAGER);
    }

    @Test
    void a_unit_merges_only_into_another_unit_that_goes_on() {
        var unit = new OrganisationUnitState("戸籍住民課", Set.of(), null);

        assertThat(unit.decide(new MergeOrganisationUnit(OTHER, "改正", null), SECTION, directory))
                .containsExactly(new OrganisationUnitMerged(OTHER, "改正"));
        assertRefused(
                () ->
                        unit.decide(
                                new MergeOrganisationUnit(SECTION, "改正", null), SECTION, directory),
                OrganisationProblem.MERGE_INTO_ITSELF);
        assertRefused(
                () ->
                        unit.decide(
                                new MergeOrganisationUnit(COMPANY, "改正", null), SECTION, directory),
                OrganisationProblem.NOT_AN_ORGANISATION);
    }

    @Test
    void a_merged_unit_or_contractor_is_changed_no_more() {
        var unit = new OrganisationUnitState("戸籍住民課", Set.of(), OTHER);
        assertThat(unit.decide(new MergeOrganisationUnit(OTHER, "改正", null), SECTION, directory))
                .isEmpty();
        assertRefused(
                () -> unit.decide(new RenameOrganisationUnit("区民課", null), SECTION, directory),
                OrganisationProblem.ORGANISATION_MERGED);

        var company = new ContractorState("例示システム株式会社", OTHER);
        assertThat(company.decide(new MergeContractor(OTHER, "合併", null), COMPANY, directory))
                .isEmpty();
        assertRefused(
                () -> company.decide(new RenameContractor("例示", null), COMPANY, directory),
                OrganisationProblem.ORGANISATION_MERGED);
    }

    @Test
    void names_and_roles_change_once() {
        var unit = new OrganisationUnitState("戸籍住民課", Set.of(Role.AUDITOR), null);

        assertThat(unit.decide(new RenameOrganisationUnit("戸籍住民課", null), SECTION, directory))
                .isEmpty();
        assertThat(unit.decide(new GrantUnitRole(Role.AUDITOR, "監査", null), SECTION, directory))
                .isEmpty();
        assertThat(unit.decide(new RevokeUnitRole(Role.AUDITOR, "監査", null), SECTION, directory))
                .containsExactly(new UnitRoleRevoked(Role.AUDITOR, "監査"));
        var company = new ContractorState("例示", null);
        assertThat(company.decide(new RenameContractor("例示", null), COMPANY, directory)).isEmpty();
        assertThat(company.decide(new RenameContractor("例示2", null), COMPANY, directory))
                .containsExactly(new ContractorRenamed("例示2"));
    }
}
