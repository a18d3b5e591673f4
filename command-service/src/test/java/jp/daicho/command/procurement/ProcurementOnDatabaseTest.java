package jp.daicho.command.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.RegisterOrganisationUnit;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.procurement.ProcuredContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the plan to the registered contract, over HTTP and on a real PostgreSQL. */
class ProcurementOnDatabaseTest {

    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID SYSTEM = UUID.randomUUID();
    private static final UUID SLA = UUID.randomUUID();
    private static final String PATH = "/systems/" + SYSTEM + "/procurements";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Ward ward;

    @BeforeAll
    static void aWard() {
        ward = new Ward();
        ward.at("2027-01-15T00:00:00Z");
        var administrator = ward.administrator();
        administrator.section(SECTION, "S-1");
        administrator.contractor(COMPANY, "7000012050002");
        administrator.person(SECTION, Position.SECTION_MANAGER, "manager");
        administrator.person(SECTION, Position.STAFF, "staff");
        municipal("IS", Role.INFORMATION_SYSTEMS_SECTION, "is-section");
        municipal("KEIYAKU", Role.CONTRACTS_SECTION, "contracts");
        administrator.system(SYSTEM, "Y-1", SECTION);
        posted(
                "manager",
                "/systems/" + SYSTEM + "/service-level-agreements",
                """
                {"slaId": "%s", "title": "合意書", "terms": {"effectiveFrom": "2027-04-01",
                "serviceHours": {"timeZone": "Asia/Tokyo", "weekly": [], "closedOn": []},
                "items": [{"code": "availability", "name": "稼働率", "metric": "AVAILABILITY_RATE",
                "kind": "AVAILABILITY", "comparison": "AT_LEAST", "target": "99.9", "frequency": "5分ごと",
                "method": "応答確認", "formula": "稼働時間÷サービス提供時間"}],
                "excluded": [], "plannedOutageNoticeHours": 72}}\
                """
                        .formatted(SLA));
    }

    private static void municipal(String code, Role role, String login) {
        var unit = UUID.randomUUID();
        ward.administrator()
                .does(
                        OrganisationUnitEvent.TYPE,
                        unit,
                        new RegisterOrganisationUnit(
                                null, code, code, UnitKind.SECTION, List.of(role), null));
        ward.administrator().person(unit, Position.STAFF, login);
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static void posted(String login, String path, String body) {
        var answer = ward.post(login, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 201);
    }

    private static void refused(String login, String path, String body, String slug) {
        var answer = ward.post(login, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains(slug);
    }

    /** Up to the approved contract, whose number is not said yet. */
    private static String approved() {
        var id = UUID.randomUUID();
        posted(
                "staff",
                PATH,
                """
                {"procurementId": "%s", "track": "MAINTENANCE", "title": "保守", "firstDay": "2027-04-01",
                "lastDay": "2028-03-31"}\
                """
                        .formatted(id));
        var path = PATH + "/" + id;
        posted(
                "staff",
                path + "/estimates",
                """
                {"contractor": "%s", "amount": "13200000", "reference": "第7号"}\
                """
                        .formatted(COMPANY));
        posted(
                "staff",
                path + "/budget-requests",
                """
                {"fiscalYear": 2027, "amount": "13200000", "reference": "令9-12"}\
                """);
        specified(path);
        negotiated(path);
        posted(
                "contracts",
                path + "/reason-statement/examination",
                """
                {"reference": "理由書"}\
                """);
        posted(
                "staff",
                path + "/contract-recheck",
                """
                {"document": "契約書案", "ictBcpClause": "第18条", "note": "照合"}\
                """);
        posted(
                "manager",
                path + "/contract-approval",
                """
                {"authority": "SECTION_MANAGER", "decision": "起案", "decidedOn": "2026-01-15"}\
                """);
        return path;
    }

    private static void specified(String path) {
        posted("staff", path + "/specification", ProcurementExamples.SPECIFICATION);
        refused(
                "manager",
                path + "/specification/approval",
                """
                {"revision": 1}\
                """,
                "specification-not-endorsed");
        posted(
                "is-section",
                path + "/specification/endorsement",
                """
                {"revision": 1}\
                """);
        posted(
                "manager",
                path + "/specification/approval",
                """
                {"revision": 1}\
                """);
    }

    private static void negotiated(String path) {
        posted(
                "staff",
                path + "/method",
                """
                {"method": "SINGLE_SOURCE", "contractor": "%s", "reason": "著作権"}\
                """
                        .formatted(COMPANY));
        for (var item : Procurements.items()) {
            for (var minutes : List.of("", ", \"minutes\": \"議事録\"")) {
                posted(
                        "staff",
                        path + "/agreements",
                        """
                        {"item": "%s", "content": "仕様書のとおり"%s}\
                        """
                                .formatted(item.item(), minutes));
            }
        }
        posted(
                "staff",
                path + "/planned-price",
                """
                {"amount": "12800000", "authority": "SECTION_MANAGER", "basis": "査定"}\
                """);
        posted(
                "staff",
                path + "/quotation-request",
                """
                {"specification": "仕様書", "dueOn": "2027-02-12"}\
                """);
        posted(
                "staff",
                path + "/quotation",
                """
                {"amount": "12760000", "reference": "第31号"}\
                """);
        posted("manager", path + "/settlement", ProcurementExamples.SETTLEMENT);
    }

    private static UUID contractOf(String path) {
        return ProcuredContract.idOf(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static boolean isRegistered(String number) {
        return ward.jdbc()
                        .sql("SELECT count(*) FROM command_facts.contract WHERE number = ?")
                        .param(number)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void
            III_1_6_X1_III_1_6_X2_III_1_3_N6_a_concluded_contract_is_registered_with_its_contractors_role() {
        var path = approved();
        refused(
                "manager",
                path + "/contract",
                """
                {"number": "令9-契-1"}\
                """,
                "contract-without-sla");
        posted(
                "manager",
                path + "/contract",
                """
                {"number": "令9-契-1", "slaId": "%s", "noticeMonths": 3}\
                """
                        .formatted(SLA));
        await(() -> isRegistered("令9-契-1"));
        var roles =
                ward.jdbc()
                        .sql(
                                "SELECT role FROM command_facts.appointment WHERE contract_id = ? AND organisation_id = ?")
                        .params(contractOf(path), COMPANY)
                        .query(String.class)
                        .list();
        assertThat(roles).containsExactly(Role.MAINTENANCE_CONTRACTOR.name());
    }

    @Test
    void III_1_6_G1_III_2_6_G1_the_number_of_a_concluded_contract_is_nobody_elses_from_then_on() {
        var path = approved();
        var number = "令9-契-2";
        posted(
                "manager",
                path + "/contract",
                """
                {"number": "%s", "slaId": "%s"}\
                """
                        .formatted(number, SLA));
        refused(
                "contracts",
                "/contracts",
                """
                {"number": "%s", "track": "BUILD", "contractor": "%s", "systems": ["%s"],
                "begins": "2027-04-01", "termMonths": 12}\
                """
                        .formatted(number, COMPANY, SYSTEM),
                "contract-number-taken");
        await(() -> isRegistered(number));
        var other = approved();
        refused(
                "manager",
                other + "/contract",
                """
                {"number": "%s", "slaId": "%s"}\
                """
                        .formatted(number, SLA),
                "contract-number-taken");
    }
}
