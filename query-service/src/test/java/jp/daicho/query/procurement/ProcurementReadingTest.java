package jp.daicho.query.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.register.Solution;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProcurementReadingTest {

    private static final String SYSTEM = "/api/v1/systems/" + ProcurementEvents.SYSTEM;
    private static final String PATH = SYSTEM + "/procurements";

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("staff", ProcurementEvents.SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("company", ProcurementEvents.SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        server.given(
                ProcurementEvents.PROCUREMENT,
                ProcurementEvents.SYSTEM,
                ProcurementEvents.OPENED,
                ProcurementEvents.ESTIMATE,
                ProcurementEvents.NO_BUDGET,
                ProcurementEvents.drafted(1),
                ProcurementEvents.approved(1, Solution.PACKAGE));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void III_1_G1_III_2_G1_the_section_lists_what_is_open_as_json_and_csv() {
        var answer = server.get("staff", PATH + "?status=OPEN&track=COMBINED");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var first = QueryServer.json(answer).at("/items/0");
        assertThat(first.get("nextStep").asString()).isEqualTo("EXECUTION");
        assertThat(QueryServer.json(server.get("staff", PATH + "?status=FAILED")).get("items"))
                .isEmpty();
        var csv = server.get("staff", PATH, "Accept", "text/csv");
        assertThat(csv.body()).contains("住民記録システム運用保守").contains("EXECUTION");
    }

    @Test
    void III_1_3_X1_III_1_3_X2_III_2_3_X1_one_says_which_event_meets_which_criterion() {
        var answer = server.get("staff", PATH + "/" + ProcurementEvents.PROCUREMENT);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var one = QueryServer.json(answer);
        assertThat(one.at("/steps/1/status").asString()).isEqualTo("SKIPPED");
        assertThat(one.at("/steps/1/rules/1").asString()).isEqualTo("III-2.2-G2");
        assertThat(one.at("/steps/2/sections/0").asString()).isEqualTo("III-1.3");
        var criterion = one.at("/criteria/1");
        assertThat(criterion.get("criterion").asString()).isEqualTo("III-1.3-X2");
        assertThat(criterion.get("status").asString()).isEqualTo("MET");
        assertThat(criterion.get("eventType").asString())
                .isEqualTo("procurement.SpecificationApproved");
        assertThat(one.at("/steps/2/eventId")).isEqualTo(criterion.get("eventId"));
        assertThat(one.at("/specification/reflections/0/reflectedIn").asString()).isEqualTo("第4章");
        assertThat(one.at("/amounts/0/amount").asString()).isEqualTo("13200000");
        assertThat(server.get("staff", PATH + "/" + new UUID(9, 9)).statusCode()).isEqualTo(404);
    }

    @Test
    void III_1_3_X1_III_1_3_X3_the_criteria_of_a_system_are_listed_as_json_and_csv() {
        var met = server.get("staff", SYSTEM + "/procurement-criteria?status=MET");
        assertThat(met.statusCode()).as(met.body()).isEqualTo(200);
        assertThat(QueryServer.json(met).get("items")).hasSize(3);
        var csv = server.get("staff", SYSTEM + "/procurement-criteria", "Accept", "text/csv");
        assertThat(csv.body()).contains("III-1.3-X3").contains("NOT_APPLICABLE");
    }

    @Test
    void III_1_4_G1_III_2_4_G1_companies_do_not_read_procurements() {
        assertThat(server.get("company", PATH).statusCode()).isEqualTo(403);
        assertThat(server.get("company", PATH + "/" + ProcurementEvents.PROCUREMENT).statusCode())
                .isEqualTo(403);
    }
}
