package jp.daicho.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.ContractEnded;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.organisation.ApprovalDelegated;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.contract.organisation.DelegationRevoked;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import jp.daicho.contract.organisation.PersonEnded;
import jp.daicho.contract.organisation.PersonErased;
import jp.daicho.contract.organisation.PersonRoleGranted;
import jp.daicho.contract.organisation.PersonRoleRevoked;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.organisation.UnitRoleGranted;
import jp.daicho.contract.organisation.UnitRoleRevoked;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.AppointmentEnded;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.PartyAppointed;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.query.organisation.People;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rights that follow from the directory, over HTTP, with the projections as they run. */
class WhoReadsWhatTest {

    private static QueryServer server;

    private final UUID section = UUID.randomUUID();
    private final UUID company = UUID.randomUUID();
    private final UUID rival = UUID.randomUUID();
    private final UUID ours = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();
    private final UUID manager = UUID.randomUUID();
    private final UUID chief = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();
    private final UUID contract = UUID.randomUUID();
    private final UUID rivalContract = UUID.randomUUID();
    private final UUID delegation = UUID.randomUUID();
    private final String tag = section.toString().substring(0, 8);
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), Occasion.ZONE);

    @BeforeAll
    static void start() {
        server = QueryServer.startWithDirectory("--daicho.administrator.subject=admin");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aWard() {
        var people = new People(server.database());
        municipal(
                section,
                new OrganisationUnitRegistered("S-" + tag, "戸籍住民課", UnitKind.SECTION, List.of()));
        municipal(company, new ContractorRegistered("C-" + tag, "例示システム株式会社"));
        municipal(rival, new ContractorRegistered("R-" + tag, "別会社株式会社"));
        municipal(
                manager,
                people.registered(
                        manager, section, Position.SECTION_MANAGER, login("manager"), "課長 一郎"));
        municipal(
                chief,
                people.registered(
                        chief, section, Position.SUBSECTION_CHIEF, login("chief"), "係長 花子"));
        municipal(
                worker,
                people.registered(
                        worker, company, Position.CONTRACTOR_STAFF, login("worker"), "保守 次郎"));
        for (var system : List.of(ours, theirs)) {
            server.given(system, system, registered(system.equals(ours) ? "O-" + tag : "T-" + tag));
        }
        server.given(
                contract,
                ours,
                contract("C-" + tag, company, ours, today.minusDays(10), today.plusDays(10)));
        server.given(
                rivalContract,
                ours,
                contract("R-" + tag, rival, ours, today.minusDays(10), today.plusDays(10)));
    }

    private static void municipal(UUID aggregate, DomainEvent... events) {
        server.given(aggregate, Set.of(), events);
    }

    private String login(String who) {
        return who + "-" + tag;
    }

    private SystemRegistered registered(String code) {
        return new SystemRegistered(
                code,
                "住民記録システム",
                section,
                new Classification(
                        SystemType.INTERNAL_SYSTEM,
                        "理由",
                        Applicability.PATTERN_B,
                        "理由",
                        Criticality.STANDARD,
                        "理由",
                        List.of(DataClass.INTERNAL),
                        Solution.PACKAGE),
                false,
                List.of(Network.LGWAN_CONNECTED_NETWORK),
                List.of());
    }

    private static ContractRegistered contract(
            String number, UUID contractor, UUID system, LocalDate begins, LocalDate ends) {
        return new ContractRegistered(
                number,
                ContractTrack.MAINTENANCE,
                contractor,
                List.of(system),
                new ContractTerm(begins, ends),
                null,
                null,
                null,
                List.of());
    }

    private ApprovalDelegated delegated() {
        return new ApprovalDelegated(
                section, manager, chief, List.of(ours), today.minusDays(1), today.plusDays(1));
    }

    private JsonNode read(String who, String path) {
        var answer = server.get(who, "/api/v1" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private int status(String who, String path) {
        return server.get(who, "/api/v1" + path).statusCode();
    }

    private List<String> all(String who, String path, String field) {
        var values = new ArrayList<String>();
        read(who, path).get("items").forEach(item -> values.add(item.get(field).asString()));
        return values;
    }

    private List<String> rolesOnOurs(String who) {
        var roles = new ArrayList<String>();
        for (var system : read(login(who), "/me").get("systems")) {
            if (system.get("systemId").asString().equals(ours.toString())) {
                system.get("roles").forEach(role -> roles.add(role.asString()));
            }
        }
        return roles;
    }

    @Test
    void a_contractor_sees_the_systems_of_its_contracts_and_knows_of_no_other() {
        assertThat(all(login("worker"), "/systems", "systemId")).containsExactly(ours.toString());
        assertThat(read(login("worker"), "/systems/" + ours).get("owningSectionName").asString())
                .isEqualTo("戸籍住民課");
        assertThat(status(login("worker"), "/systems/" + theirs)).isEqualTo(404);
        assertThat(status(login("worker"), "/systems/" + theirs + "/appointments")).isEqualTo(404);
        assertThat(status(login("worker"), "/systems/" + UUID.randomUUID())).isEqualTo(404);
        assertThat(status(login("manager"), "/systems/" + theirs)).isEqualTo(200);
        assertThat(status("nobody", "/systems")).isEqualTo(403);
    }

    @Test
    void what_a_contract_opened_closes_with_it() {
        server.given(contract, ours, new ContractEnded(today.minusDays(1), "解約"));

        assertThat(status(login("worker"), "/systems/" + ours)).isEqualTo(404);
        assertThat(status(login("worker"), "/systems")).isEqualTo(403);
    }

    @Test
    void an_appointment_counts_between_its_days_and_until_it_is_ended() {
        var appointment = UUID.randomUUID();
        server.given(
                theirs,
                theirs,
                new PartyAppointed(
                        appointment, company, Role.SUBCONTRACTOR, today, null, contract));
        assertThat(status(login("worker"), "/systems/" + theirs)).isEqualTo(200);
        assertThat(
                        all(
                                login("worker"),
                                "/systems/" + theirs + "/appointments?on=" + today,
                                "validUntil"))
                .containsExactly(today.plusDays(10).toString());
        var one = "/appointments/" + appointment;
        assertThat(read(login("worker"), "/systems/" + theirs + one).get("role").asString())
                .isEqualTo("SUBCONTRACTOR");
        assertThat(status(login("worker"), "/systems/" + ours + one)).isEqualTo(404);

        server.given(
                theirs,
                theirs,
                new AppointmentEnded(
                        appointment,
                        Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.MICROS),
                        "終了"));
        assertThat(status(login("worker"), "/systems/" + theirs)).isEqualTo(404);
    }

    @Test
    void a_contractor_reads_its_own_contracts_and_no_rivals() {
        assertThat(all(login("worker"), "/contracts", "contractId"))
                .containsExactly(contract.toString());
        assertThat(status(login("worker"), "/contracts/" + contract)).isEqualTo(200);
        assertThat(status(login("worker"), "/contracts/" + rivalContract)).isEqualTo(404);
        assertThat(all(login("manager"), "/contracts", "contractId"))
                .containsExactlyInAnyOrder(contract.toString(), rivalContract.toString());
        assertThat(status(login("worker"), "/contractors")).isEqualTo(403);
    }

    @Test
    void a_delegate_is_one_while_the_delegation_binds_II_1_A2() {
        assertThat(rolesOnOurs("chief")).containsExactly("OWNING_SECTION_CHIEF");

        server.given(delegation, ours, delegated());
        assertThat(rolesOnOurs("chief"))
                .containsExactly("OWNING_SECTION_DELEGATE", "OWNING_SECTION_CHIEF");
        assertThat(
                        read(login("manager"), "/delegations/" + delegation)
                                .get("delegateName")
                                .asString())
                .isEqualTo("係長 花子");
        assertThat(status(login("worker"), "/delegations")).isEqualTo(403);

        server.at(Instant.now().truncatedTo(ChronoUnit.MICROS).minusSeconds(5));
        server.given(delegation, ours, new DelegationRevoked("異動"));
        assertThat(rolesOnOurs("chief")).containsExactly("OWNING_SECTION_CHIEF");
    }

    @Test
    void names_are_seen_by_those_who_share_a_system_and_contacts_by_the_administrator() {
        assertThat(all(login("worker"), "/systems/" + ours + "/persons", "name"))
                .containsExactlyInAnyOrder("課長 一郎", "係長 花子", "保守 次郎");
        assertThat(status(login("worker"), "/persons")).isEqualTo(403);
        assertThat(status(login("manager"), "/persons/" + worker)).isEqualTo(403);

        var person = read("admin", "/persons/" + worker);
        assertThat(person.get("login").asString()).isEqualTo(login("worker"));
        assertThat(person.get("email").asString()).isEqualTo(login("worker") + "@example.jp");
        assertThat(all("admin", "/persons?organisation=" + company, "name"))
                .containsExactly("保守 次郎");
    }

    @Test
    void who_was_erased_has_a_pseudonym_everywhere_at_once() {
        new People(server.database()).forget(worker);
        var pseudonym = "person-" + worker.toString().substring(28);
        assertThat(read("admin", "/persons/" + worker).get("name").asString()).isEqualTo(pseudonym);

        municipal(worker, new PersonEnded(), new PersonErased());

        var person = read("admin", "/persons/" + worker);
        assertThat(person.get("name").asString()).isEqualTo(pseudonym);
        assertThat(person.get("erased").asBoolean()).isTrue();
        assertThat(status(login("worker"), "/systems")).isEqualTo(403);
    }

    @Test
    void a_merger_takes_rights_along_and_keeps_history() {
        var into = UUID.randomUUID();
        municipal(
                into,
                new OrganisationUnitRegistered("N-" + tag, "区民課", UnitKind.SECTION, List.of()));
        municipal(section, new OrganisationUnitMerged(into, "組織改正"));
        var heir = UUID.randomUUID();
        municipal(heir, new ContractorRegistered("H-" + tag, "承継株式会社"));
        municipal(company, new ContractorMerged(heir, "合併"));

        assertThat(rolesOnOurs("manager")).containsExactly("OWNING_SECTION_MANAGER");
        assertThat(rolesOnOurs("worker")).containsExactly("MAINTENANCE_CONTRACTOR");
        assertThat(read(login("manager"), "/systems/" + ours).get("owningSectionName").asString())
                .isEqualTo("区民課");
        assertThat(
                        read(login("manager"), "/organisation-units/" + section)
                                .get("mergedInto")
                                .asString())
                .isEqualTo(into.toString());
        assertThat(all(login("worker"), "/contracts", "contractorName")).containsExactly("承継株式会社");
        assertThat(all("admin", "/persons?organisation=" + into, "personId")).hasSize(2);
    }

    @Test
    void the_first_administrator_and_municipal_roles_read_all() {
        assertThat(status("admin", "/systems/" + theirs)).isEqualTo(200);
        assertThat(read("admin", "/me").get("municipalRoles").get(0).asString())
                .isEqualTo("ADMINISTRATOR");
        municipal(
                manager,
                new PersonRoleGranted(Role.AUDITOR, "監査"),
                new PersonRoleRevoked(Role.AUDITOR, "異動"));
        municipal(section, new UnitRoleGranted(Role.INFORMATION_SYSTEMS_SECTION, "所掌"));
        assertThat(read(login("manager"), "/me").get("municipalRoles")).hasSize(1);
        municipal(section, new UnitRoleRevoked(Role.INFORMATION_SYSTEMS_SECTION, "改正"));
        assertThat(read(login("manager"), "/me").get("municipalRoles")).isEmpty();
        assertThat(all("admin", "/contractors?corporateNumber=C-" + tag, "name"))
                .containsExactly("例示システム株式会社");
        assertThat(all("admin", "/organisation-units?kind=SECTION", "code")).contains("S-" + tag);
    }
}
