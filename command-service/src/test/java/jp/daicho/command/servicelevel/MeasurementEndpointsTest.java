package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agreements and measurements over HTTP: the same samples in each form, each line answered. */
class MeasurementEndpointsTest {

    private static final String TERMS =
            """
            {"effectiveFrom": "2026-04-01", "serviceHours": {"timeZone": "Asia/Tokyo", "weekly": [], "closedOn": []}, \
            "items": [{"code": "response", "name": "応答時間", "metric": "RESPONSE_TIME", "kind": "MEAN", \
            "comparison": "AT_MOST", "target": "3", "frequency": "5分ごと", "method": "計測", "formula": "平均"}], \
            "excluded": [], "plannedOutageNoticeHours": 0}\
            """;
    private static final String SAMPLES =
            """
            {"item": "response", "at": "2026-06-05T00:00:00Z", "value": "1.25"}
            {"item": "response", "at": "2026-06-05T00:05:00Z", "value": "4"}
            """;

    private static final UUID SYSTEM = UUID.randomUUID();

    private static MeasuredSystem measured;

    @BeforeAll
    static void start() {
        measured = new MeasuredSystem(SYSTEM, TERMS);
    }

    @AfterAll
    static void stop() {
        measured.close();
    }

    @Test
    void json_ndjson_and_csv_of_the_same_samples_are_one_batch_IV_3_1_S1() {
        var ndjson = post("?source=m&batch=1", "application/x-ndjson", SAMPLES);
        assertThat(ndjson.statusCode()).as(ndjson.body()).isEqualTo(201);
        assertThat(ndjson.headers().firstValue("Location").orElse(""))
                .endsWith("/measurements/" + json(ndjson).get("id").asString());

        var csv =
                post(
                        "?source=m&batch=1",
                        "text/csv",
                        "item,at,value\n"
                                + "response,2026-06-05T00:00:00Z,1.25\n"
                                + "response,2026-06-05T00:05:00Z,4.0\n");
        var whole =
                post(
                        "",
                        "application/json",
                        "{\"source\": \"m\", \"batch\": \"1\", \"samples\": ["
                                + SAMPLES.strip().replace("\n", ",")
                                + "]}");

        assertThat(json(csv).get("position")).isEqualTo(json(ndjson).get("position"));
        assertThat(json(whole).get("position")).isEqualTo(json(ndjson).get("position"));
        assertThat(json(csv).at("/lines/0/line").asInt()).isEqualTo(2);
        assertThat(json(whole).at("/lines/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void an_atomic_batch_is_refused_with_a_pointer_to_every_bad_line() {
        var answer =
                post(
                        "?source=m&batch=2",
                        "application/x-ndjson",
                        SAMPLES + "{\"item\": \"response\", \"at\": \"2026-02-30T00:00:00Z\"}\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/3/at");
    }

    @Test
    void otherwise_each_line_is_answered_by_the_number_that_an_editor_shows() {
        var answer =
                post(
                        "?source=m&batch=3&atomic=false",
                        "application/x-ndjson",
                        "{\"broken\n\n"
                                + SAMPLES
                                + "{\"item\": \"unknown\", \"at\": \"2026-06-05T00:00:00Z\"}\n");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).get("lines").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"line\":1,\"recorded\":false,\"reason\":\"UNREADABLE\",\"reasonLabel\":\"読めない行\"}",
                        "{\"line\":3,\"recorded\":true,\"reason\":null,\"reasonLabel\":null}",
                        "{\"line\":4,\"recorded\":true,\"reason\":null,\"reasonLabel\":null}",
                        "{\"line\":5,\"recorded\":false,\"reason\":\"ITEM_NOT_AGREED\",\"reasonLabel\":\"合意のない項目\"}");
    }

    @Test
    void a_dry_run_says_what_would_become_of_each_line_and_keeps_nothing() {
        var dry = post("?source=m&batch=4&dryRun=true", "application/x-ndjson", SAMPLES);
        assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
        assertThat(json(dry).get("recorded").asInt()).isEqualTo(2);

        var real = post("?source=m&batch=4", "application/x-ndjson", SAMPLES);
        assertThat(json(real).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void bad_bodies_and_parameters_get_a_problem_and_no_500() {
        assertThat(post("?batch=5", "text/csv", "item,at\n").statusCode()).isEqualTo(400);
        assertThat(post("?source=m&batch=5", "text/csv", "item,at\n").statusCode()).isEqualTo(422);
        assertThat(post("?source=m&batch=5", "text/csv", "").statusCode()).isBetween(400, 422);
        assertThat(post("", "application/json", "{").statusCode()).isEqualTo(400);
        assertThat(post("", "application/json", "{}").statusCode()).isEqualTo(422);
        assertThat(post("?source=m&batch=5", "text/plain", SAMPLES).statusCode()).isEqualTo(415);
        var stranger =
                post("stranger", "/measurements?source=m&batch=5", "application/x-ndjson", SAMPLES);
        assertThat(stranger.statusCode()).isEqualTo(403);
        var planning =
                post(
                        "staff",
                        "/service-level-agreements",
                        "application/json",
                        "{\"title\": \"x\", \"terms\": " + TERMS + "}");
        assertThat(planning.statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> post(String query, String type, String body) {
        return post("staff", "/measurements" + query, type, body);
    }

    private static HttpResponse<String> post(String who, String path, String type, String body) {
        return measured.ward().post(who, "/api/v1/systems/" + SYSTEM + path, type, body);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
