package jp.daicho.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InspectionReadingTest {

    private static final String PATH =
            "/api/v1/systems/" + InspectionEvents.SYSTEM + "/inspections";

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("staff", InspectionEvents.SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("company", InspectionEvents.SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        server.given(
                InspectionEvents.INSPECTION,
                InspectionEvents.SYSTEM,
                InspectionEvents.OPENED,
                InspectionEvents.NOTICE,
                InspectionEvents.REPORTS,
                InspectionEvents.ATTENDED,
                InspectionEvents.found(true),
                InspectionEvents.PASSED,
                InspectionEvents.CLAIM,
                InspectionEvents.VERIFIED,
                InspectionEvents.PAID);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_the_section_lists_what_was_paid_as_json_and_csv() {
        var answer = server.get("staff", PATH + "?status=PAID");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var first = QueryServer.json(answer).at("/items/0");
        assertThat(first.get("paid").asString()).isEqualTo("1320000");
        assertThat(first.get("paidOn").asString()).isEqualTo("2026-11-10");
        assertThat(QueryServer.json(server.get("staff", PATH + "?status=OPEN")).get("items"))
                .isEmpty();
        var csv = server.get("staff", PATH, "Accept", "text/csv");
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        assertThat(csv.body()).contains("1320000").contains("PAID");
    }

    @Test
    void IV_1_6_X1_IV_1_6_X2_IV_2_5_X1_IV_2_5_X2_one_says_by_which_reports_it_was_passed() {
        var answer = server.get("staff", PATH + "/" + InspectionEvents.INSPECTION);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var one = QueryServer.json(answer);
        assertThat(one.at("/reports/workReport").asString()).isEqualTo("作業報告書");
        assertThat(one.at("/reports/workReportId").asString()).isEqualTo(new UUID(4, 3).toString());
        assertThat(one.at("/reports/serviceReports/0").asString())
                .isEqualTo(new UUID(4, 2).toString());
        assertThat(one.at("/findings/1/requirement").asString()).isEqualTo("予備品");
        assertThat(one.at("/note").asString()).isEqualTo("履行を確認");
        assertThat(one.at("/payment/payment").asString()).isEqualTo("支出命令1");
        assertThat(server.get("staff", PATH + "/" + new UUID(9, 9)).statusCode()).isEqualTo(404);
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_what_is_paid_is_not_told_to_companies() {
        assertThat(server.get("company", PATH).statusCode()).isEqualTo(403);
    }
}
