package jp.daicho.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.AmendContract;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.contract.EndContract;
import jp.daicho.contract.contract.RegisterContract;
import jp.daicho.contract.organisation.CorporateNumber;
import jp.daicho.contract.organisation.DelegateApproval;
import jp.daicho.contract.organisation.DelegationEvent;
import jp.daicho.contract.organisation.EndPerson;
import jp.daicho.contract.organisation.ErasePerson;
import jp.daicho.contract.organisation.GrantPersonRole;
import jp.daicho.contract.organisation.GrantUnitRole;
import jp.daicho.contract.organisation.MergeOrganisationUnit;
import jp.daicho.contract.organisation.MovePerson;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.RegisterOrganisationUnit;
import jp.daicho.contract.organisation.RevokeDelegation;
import jp.daicho.contract.organisation.RevokePersonRole;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.register.AppointParty;
import jp.daicho.contract.register.GoLive;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.http.GeneralProblem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** The directory, the register and contracts together, with the rights that follow from them. */
class DirectoryOnDatabaseTest {

    private static final String ADMIN = Administrator.LOGIN;

    private static Ward ward;

    private final UUID section = UUID.randomUUID();
    private final UUID company = UUID.randomUUID();
    private final UUID system = UUID.randomUUID();
    private final UUID manager = UUID.randomUUID();
    private final UUID chief = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();
    private final UUID contract = UUID.randomUUID();
    private final String tag = section.toString().substring(0, 8);

    @BeforeAll
    static void start() {
        ward = new Ward();
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    @BeforeEach
    void aWard() {
        ward.at("2026-06-01T00:00:00Z");
        var administrator = ward.administrator();
        administrator.section(section, "S-" + tag);
        administrator.contractor(company, corporateNumber());
        person(manager, section, Position.SECTION_MANAGER, "manager");
        person(chief, section, Position.SUBSECTION_CHIEF, "chief");
        person(worker, company, Position.CONTRACTOR_STAFF, "worker");
        administrator.system(system, "Y-" + tag, section);
    }

    private static String corporateNumber() {
        var digits =
                Long.toString(
                        100_000_000_000L
                                + Math.floorMod(
                                        UUID.randomUUID().getLeastSignificantBits(),
                                        800_000_000_000L));
        for (int check = 1; check <= 9; check++) {
            if (CorporateNumber.isValid(check + digits)) {
                return check + digits;
            }
        }
        throw new IllegalStateException(digits);
    }

    private static void admin(AggregateType type, UUID id, Command command) {
        ward.administrator().does(type, id, command);
    }

    private String login(String who) {
        return who + "-" + tag;
    }

    private void person(UUID id, UUID organisation, Position position, String login) {
        ward.administrator().person(id, organisation, position, login(login));
    }

    private Set<Role> rolesOf(String login) {
        return rolesOf(login, ward.now());
    }

    private Set<Role> rolesOf(String login, Instant at) {
        var caller = ward.callerOf(login(login), system, at);
        return caller == null ? Set.of() : caller.systemRoles();
    }

    private void contract(ContractTrack track) {
        ward.administrator()
                .contract(contract, "C-" + tag, track, company, system, "2026-04-01", "2027-03-31");
    }

    private UUID delegated(String until) {
        var id = UUID.randomUUID();
        ward.tell(
                login("manager"),
                Role.OWNING_SECTION_MANAGER,
                DelegationEvent.TYPE,
                id,
                null,
                Set.of(system),
                new DelegateApproval(
                        null,
                        chief,
                        List.of(system),
                        LocalDate.parse("2026-06-01"),
                        LocalDate.parse(until),
                        null));
        return id;
    }

    private void goLiveByDelegate(String occurredAt) {
        ward.tellOn(
                system,
                login("chief"),
                Role.OWNING_SECTION_DELEGATE,
                SystemEvent.TYPE,
                system,
                new GoLive(Instant.parse(occurredAt)));
    }

    private static void assertRefused(Runnable attempt, ProblemType problem) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void no_personal_value_stands_in_clear_anywhere_in_the_log() {
        var rows =
                ward.jdbc()
                        .sql("SELECT payload || metadata FROM event_store.domain_event")
                        .query(String.class)
                        .list();

        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .noneMatch(row ->
                        row.contains(login("manager"))
                                || row.contains("葛飾")
                                || row.contains("example.jp")
                                || row.contains("03-0000"));
    }

    @Test
    void who_owns_a_system_acts_by_position_II_1_A1() {
        assertThat(rolesOf("manager")).containsExactly(Role.OWNING_SECTION_MANAGER);
        assertThat(rolesOf("chief")).containsExactly(Role.OWNING_SECTION_CHIEF);
        assertThat(rolesOf("worker")).isEmpty();
        assertThat(rolesOf("nobody")).isEmpty();
    }

    @Test
    void a_delegation_counts_when_the_act_is_recorded_II_1_A2() {
        var delegation = delegated("2027-03-31");
        assertThat(rolesOf("chief")).contains(Role.OWNING_SECTION_DELEGATE);

        ward.at("2026-06-10T00:00:00Z");
        ward.tell(
                login("manager"),
                Role.OWNING_SECTION_MANAGER,
                DelegationEvent.TYPE,
                delegation,
                new RevokeDelegation("異動", null));
        ward.at("2026-06-10T00:00:01Z");

        // dated with a day on which it did bind
        assertRefused(() -> goLiveByDelegate("2026-06-05T00:00:00Z"), GeneralProblem.FORBIDDEN);
    }

    @Test
    void a_delegation_ends_with_its_last_day_in_Tokyo_II_1_A2() {
        delegated("2026-06-05");
        ward.at("2026-06-05T14:59:59Z");
        assertThat(rolesOf("chief")).contains(Role.OWNING_SECTION_DELEGATE);

        ward.at("2026-06-05T15:00:00Z");
        assertRefused(() -> goLiveByDelegate("2026-06-05T00:00:00Z"), GeneralProblem.FORBIDDEN);
    }

    @Test
    void a_delegate_acts_as_one_while_it_binds() {
        delegated("2027-03-31");

        goLiveByDelegate("2026-06-01T00:00:00Z");

        assertThat(
                        ward.jdbc()
                                .sql(
                                        "SELECT metadata FROM event_store.domain_event WHERE aggregate_id = ?"
                                                + " AND type = 'register.SystemWentLive'")
                                .param(SystemEvent.TYPE.key(system))
                                .query(String.class)
                                .single())
                .contains("\"role\":\"OWNING_SECTION_DELEGATE\"", chief.toString());
    }

    @Test
    void a_delegation_lapses_when_the_manager_or_the_delegate_moves_II_1_A1() {
        delegated("2027-03-31");
        admin(PersonEvent.TYPE, chief, new MovePerson(section, Position.STAFF, null));
        assertThat(rolesOf("chief")).containsExactly(Role.OWNING_SECTION_STAFF);

        admin(PersonEvent.TYPE, chief, new MovePerson(section, Position.SUBSECTION_CHIEF, null));
        assertThat(rolesOf("chief")).contains(Role.OWNING_SECTION_DELEGATE);
        admin(PersonEvent.TYPE, manager, new EndPerson(null));
        assertThat(rolesOf("chief")).containsExactly(Role.OWNING_SECTION_CHIEF);
        assertThat(rolesOf("manager")).isEmpty();
    }

    @Test
    void a_contract_gives_its_contractor_the_role_of_its_track_for_its_period() {
        contract(ContractTrack.COMBINED);

        assertThat(rolesOf("worker"))
                .containsExactlyInAnyOrder(Role.MAINTENANCE_CONTRACTOR, Role.OPERATION_CONTRACTOR);
        assertThat(rolesOf("worker", Instant.parse("2026-03-31T14:59:59Z"))).isEmpty();
        assertThat(rolesOf("worker", Instant.parse("2027-03-31T14:59:59Z"))).isNotEmpty();
        assertThat(rolesOf("worker", Instant.parse("2027-03-31T15:00:00Z"))).isEmpty();
        assertThat(ward.bean(ContractFacts.class).ofSystem(system)).hasSize(1);
    }

    @Test
    void what_a_contract_gave_ends_and_goes_on_with_it() {
        contract(ContractTrack.MAINTENANCE);
        var appointment = UUID.randomUUID();
        ward.tellOn(
                system,
                ADMIN,
                Role.ADMINISTRATOR,
                SystemEvent.TYPE,
                system,
                new AppointParty(
                        appointment,
                        company,
                        Role.SUBCONTRACTOR,
                        LocalDate.parse("2026-04-01"),
                        null,
                        contract,
                        null));
        var after = Instant.parse("2027-04-01T00:00:00Z");
        assertThat(rolesOf("worker", after)).isEmpty();

        admin(
                ContractEvent.TYPE,
                contract,
                new AmendContract(LocalDate.parse("2027-09-30"), null, null, "延長", null));
        assertThat(rolesOf("worker", after))
                .containsExactlyInAnyOrder(Role.MAINTENANCE_CONTRACTOR, Role.SUBCONTRACTOR);

        admin(
                ContractEvent.TYPE,
                contract,
                new EndContract(LocalDate.parse("2026-06-30"), "解約", null));
        assertThat(rolesOf("worker", after)).isEmpty();
        assertThat(rolesOf("worker")).hasSize(2);
    }

    @Test
    void a_contractor_finds_nothing_of_a_system_on_which_it_has_no_part() {
        assertRefused(
                () ->
                        ward.tellOn(
                                system,
                                login("worker"),
                                Role.MAINTENANCE_CONTRACTOR,
                                SystemEvent.TYPE,
                                system,
                                new GoLive(null)),
                GeneralProblem.NOT_FOUND);
    }

    @Test
    void a_merger_takes_people_and_systems_along_and_leaves_history() {
        contract(ContractTrack.MAINTENANCE);
        delegated("2027-03-31");
        var into = UUID.randomUUID();
        admin(
                OrganisationUnitEvent.TYPE,
                into,
                new RegisterOrganisationUnit(
                        null, "T-" + tag, "区民課", UnitKind.SECTION, null, null));
        var events =
                ward.jdbc()
                        .sql("SELECT count(*) FROM event_store.domain_event WHERE aggregate_id = ?")
                        .param(OrganisationUnitEvent.TYPE.key(section))
                        .query(Long.class);

        admin(OrganisationUnitEvent.TYPE, section, new MergeOrganisationUnit(into, "組織改正", null));

        assertThat(events.single()).isEqualTo(2);
        assertThat(rolesOf("manager")).containsExactly(Role.OWNING_SECTION_MANAGER);
        assertThat(rolesOf("chief")).contains(Role.OWNING_SECTION_DELEGATE);
        var caller = Objects.requireNonNull(ward.callerOf(login("manager"), system, ward.now()));
        assertThat(caller.organisation()).isEqualTo(into);
        assertRefused(
                () -> person(UUID.randomUUID(), section, Position.STAFF, "late"),
                OrganisationProblem.NOT_AN_ORGANISATION);
    }

    @Test
    void codes_numbers_and_logins_are_used_once() {
        contract(ContractTrack.MAINTENANCE);
        assertRefused(
                () ->
                        admin(
                                OrganisationUnitEvent.TYPE,
                                UUID.randomUUID(),
                                new RegisterOrganisationUnit(
                                        null, "S-" + tag, "別の課", UnitKind.SECTION, null, null)),
                OrganisationProblem.UNIT_CODE_TAKEN);
        assertRefused(
                () -> person(UUID.randomUUID(), section, Position.STAFF, "chief"),
                OrganisationProblem.LOGIN_TAKEN);
        assertRefused(
                () ->
                        ward.tell(
                                ADMIN,
                                Role.ADMINISTRATOR,
                                ContractEvent.TYPE,
                                UUID.randomUUID(),
                                new RegisterContract(
                                        null,
                                        "C-" + tag,
                                        ContractTrack.BUILD,
                                        company,
                                        List.of(system),
                                        LocalDate.parse("2026-04-01"),
                                        null,
                                        12,
                                        null,
                                        null,
                                        null)),
                ContractProblem.CONTRACT_NUMBER_TAKEN);
    }

    @Test
    void an_erased_persons_key_is_gone_and_the_events_stay() {
        var vault = ward.bean(PersonVault.class);
        assertThat(vault.keyOf(worker)).isNotNull();

        admin(PersonEvent.TYPE, worker, new EndPerson(null));
        admin(PersonEvent.TYPE, worker, new ErasePerson(null));

        assertThatThrownBy(() -> vault.keyOf(worker)).isInstanceOf(RuntimeException.class);
        assertThat(
                        ward.jdbc()
                                .sql(
                                        "SELECT count(*) FROM event_store.domain_event WHERE aggregate_id = ?")
                                .param(PersonEvent.TYPE.key(worker))
                                .query(Long.class)
                                .single())
                .isEqualTo(3);
        // the login is free again
        person(UUID.randomUUID(), company, Position.CONTRACTOR_STAFF, "worker");
    }

    @Test
    void a_municipal_role_is_that_of_the_person_or_of_their_unit() {
        admin(
                OrganisationUnitEvent.TYPE,
                section,
                new GrantUnitRole(Role.CONTRACTS_SECTION, "所掌", null));
        admin(PersonEvent.TYPE, chief, new GrantPersonRole(Role.AUDITOR, "監査", null));

        assertThat(
                        Objects.requireNonNull(ward.callerOf(login("chief"), null, ward.now()))
                                .municipalRoles())
                .containsExactlyInAnyOrder(Role.CONTRACTS_SECTION, Role.AUDITOR);
        admin(PersonEvent.TYPE, chief, new RevokePersonRole(Role.AUDITOR, "異動", null));
        assertThat(
                        Objects.requireNonNull(ward.callerOf(login("chief"), null, ward.now()))
                                .municipalRoles())
                .containsExactly(Role.CONTRACTS_SECTION);
        assertThat(
                        Objects.requireNonNull(ward.callerOf(ADMIN, system, ward.now()))
                                .municipalRoles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(
                        Objects.requireNonNull(ward.callerOf(ADMIN, UUID.randomUUID(), ward.now()))
                                .systemExists())
                .isFalse();
    }

    @Test
    void the_facts_rebuilt_from_the_events_are_the_same() {
        contract(ContractTrack.COMBINED);
        var delegation = delegated("2027-03-31");
        ward.tell(
                login("manager"),
                Role.OWNING_SECTION_MANAGER,
                DelegationEvent.TYPE,
                delegation,
                new RevokeDelegation("異動", null));
        admin(PersonEvent.TYPE, worker, new EndPerson(null));
        admin(PersonEvent.TYPE, worker, new ErasePerson(null));
        var before = facts();

        ReflectionTestUtils.invokeMethod(ward.bean("factsRebuild", Object.class), "run");

        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void facts_are_made_anew_at_the_start_where_others_were_kept_before_and_left_alone_where_not() {
        contract(ContractTrack.COMBINED);
        var before = facts();
        ward.jdbc().sql("DELETE FROM command_facts.appointment").update();

        ReflectionTestUtils.invokeMethod(
                ward.bean("factsRebuild", Object.class), "runWhereChanged");
        assertThat(facts()).isNotEqualTo(before);

        ward.jdbc().sql("UPDATE command_facts.kept SET facts = 'an older version''s'").update();
        ReflectionTestUtils.invokeMethod(
                ward.bean("factsRebuild", Object.class), "runWhereChanged");
        assertThat(facts()).isEqualTo(before);
    }

    private static List<String> facts() {
        return Stream.of(
                        "organisation",
                        "person",
                        "municipal_role",
                        "delegation",
                        "system",
                        "appointment",
                        "contract")
                .flatMap(table ->
                        ward
                                .jdbc()
                                .sql(
                                        "SELECT CAST(t AS text) AS fact FROM command_facts."
                                                + table
                                                + " t ORDER BY 1")
                                .query((row, number) -> table + row.getString(1))
                                .list()
                                .stream())
                .toList();
    }
}
