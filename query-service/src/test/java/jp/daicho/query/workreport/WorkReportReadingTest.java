package jp.daicho.query.workreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.WorkReportConfirmed;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkReportReadingTest {

    private static final UUID JUNE = new UUID(1, 6);
    private static final UUID JULY = new UUID(1, 7);
    private static final String PATH =
            "/api/v1/systems/" + WorkReportEvents.SYSTEM + "/work-reports";

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("company", WorkReportEvents.SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        server.viewers().grant("builder", WorkReportEvents.SYSTEM, Role.BUILD_CONTRACTOR);
        server.given(
                JUNE,
                WorkReportEvents.SYSTEM,
                WorkReportEvents.monthly(Track.MAINTENANCE, 6, null),
                new WorkReportConfirmed(1, "照合した"));
        server.given(
                JULY,
                WorkReportEvents.SYSTEM,
                WorkReportEvents.monthly(Track.MAINTENANCE, 7, null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void IV_1_4_R2_reports_are_listed_by_period_and_status_as_json_and_csv() {
        var all = server.get("company", PATH);
        assertThat(all.statusCode()).as(all.body()).isEqualTo(200);
        assertThat(QueryServer.json(all).at("/items/0/firstDay").asString())
                .isEqualTo("2026-07-01");
        var confirmed =
                QueryServer.json(
                        server.get(
                                "company", PATH + "?status=CONFIRMED&to=2026-06-30&kind=MONTHLY"));
        assertThat(confirmed.get("items")).hasSize(1);
        assertThat(confirmed.at("/items/0/workReportId").asString()).isEqualTo(JUNE.toString());
        var csv = server.get("company", PATH, "Accept", "text/csv");
        assertThat(csv.body()).contains("7月分").contains("SUBMITTED");
        assertThat(server.get("builder", PATH).statusCode()).isEqualTo(403);
    }

    @Test
    void IV_1_4_R2_IV_2_4_R3_one_shows_what_was_typed_apart_from_what_the_ledger_counted() {
        var answer = server.get("company", PATH + "/" + JUNE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var one = QueryServer.json(answer);
        assertThat(one.at("/contents/0/content").asString()).isEqualTo("月次点検1件");
        assertThat(one.at("/contents/1/notApplicable").asString()).isEqualTo("問題がなかった");
        assertThat(one.at("/figures/1/figure").asString()).isEqualTo("FAILURES");
        assertThat(one.at("/figures/1/value").asInt()).isEqualTo(1);
        assertThat(one.at("/note").asString()).isEqualTo("照合した");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(server.get("company", PATH + "/" + new UUID(9, 9)).statusCode()).isEqualTo(404);
    }
}
