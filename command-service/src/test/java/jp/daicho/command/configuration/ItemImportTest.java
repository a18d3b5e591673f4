package jp.daicho.command.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.organisation.Position;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many items in one call, over HTTP, on a real PostgreSQL. */
class ItemImportTest {

    private static final String JSON = "application/json";
    private static final String SERVER =
            """
            {"kind": "HARDWARE", "managementNumber": "%s", "attributes": {"QUANTITY": 1}}\
            """;

    private static Ward ward;
    private static UUID system;

    @BeforeAll
    static void start() {
        ward = new Ward();
        ward.at("2026-06-01T00:00:00Z");
        system = UUID.randomUUID();
        var section = UUID.randomUUID();
        var administrator = ward.administrator();
        administrator.section(section, "S-1");
        administrator.person(section, Position.STAFF, "staff");
        administrator.system(system, "Y-1", section);
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static HttpResponse<String> send(
            String who, String query, String type, String body, String... headers) {
        return ward.post(
                who,
                "/api/v1/systems/" + system + "/configuration-items/imports" + query,
                type,
                body,
                headers);
    }

    private static JsonNode answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private static List<String> outcomes(JsonNode answer) {
        return answer.get("lines")
                .valueStream()
                .map(l -> l.get("line").asInt() + " " + l.get("outcome").asString())
                .toList();
    }

    private static long items() {
        return ward.jdbc()
                .sql("SELECT count(*) FROM command_facts.configuration_item")
                .query(Long.class)
                .single();
    }

    /** A package list as a server has it. */
    private static String packages(String server) {
        var csv =
                new StringBuilder(
                        "kind,managementNumber,NAME,VERSION,CLASSIFICATION,INSTALLED_SIZE_KIB,RUNS_ON\r\n");
        csv.append("HARDWARE,").append(server).append(",,,,,\r\n");
        for (int i = 0; i < 713; i++) {
            csv.append(
                    "SOFTWARE_PRODUCT,%s:package-%d,package-%d,\"1.%d, build 2\",libs,%d,%s\r\n"
                            .formatted(server, i, i, i, i * 10, server));
        }
        return csv.toString();
    }

    @Test
    void IV_2_2_N1_a_server_s_packages_become_items_in_one_call_and_again_without_doubling() {
        var first = answer(send("staff", "", "text/csv", packages("SRV-1")));
        assertThat(first.get("registered").asInt()).isEqualTo(714);
        assertThat(first.get("refused").asInt()).isZero();
        assertThat(first.get("position").stringValue()).matches("\\d+@[0-9a-f]{8}");
        var relations =
                ward.jdbc()
                        .sql("SELECT count(*) FROM command_facts.configuration_relation")
                        .query(Long.class)
                        .single();
        assertThat(relations).isGreaterThanOrEqualTo(713);

        var before = items();
        var again = answer(send("staff", "", "text/csv", packages("SRV-1")));
        assertThat(again.get("unchanged").asInt()).isEqualTo(714);
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void each_line_is_answered_and_the_others_stand() {
        var body =
                SERVER.formatted("SRV-2")
                        + "\n{\"kind\": \"HARDWARE\"}\nnonsense\n\n"
                        + SERVER.formatted("SRV-2").replace("1}", "2}")
                        + "\n{\"kind\": \"HARDWARE\", \"managementNumber\": \"SRV-3\","
                        + " \"attributes\": {\"PURCHASE_DATE\": \"2026-02-30\"}}\n"
                        + SERVER.formatted("SRV-4")
                        + "\n";
        var answer = answer(send("staff", "", "application/x-ndjson", body));
        assertThat(outcomes(answer))
                .containsExactly(
                        "1 REGISTERED",
                        "2 REFUSED",
                        "3 REFUSED",
                        "5 REFUSED",
                        "6 REFUSED",
                        "7 REGISTERED");
        assertThat(answer.at("/lines/1/problem/errors/0/pointer").asString())
                .isEqualTo("/managementNumber");
        assertThat(answer.at("/lines/3/problem/type").asString())
                .isEqualTo("/problems/configuration-item-exists");
        assertThat(answer.at("/lines/4/problem/errors/0/pointer").asString())
                .isEqualTo("/attributes/PURCHASE_DATE");
    }

    @Test
    void an_atomic_import_is_whole_or_nothing() {
        var before = items();
        var wrong =
                "["
                        + SERVER.formatted("SRV-10")
                        + ","
                        + SERVER.formatted("SRV-11")
                                .replace(
                                        "{\"QUANTITY\": 1}",
                                        "{\"QUANTITY\": 1}, \"relations\": [{\"kind\": \"PART_OF\","
                                                + " \"itemId\": \"019a0000-0000-7000-8000-00000000ffff\"}]")
                        + "]";
        var refused = send("staff", "?atomic=true", JSON, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JsonMapper.shared().readTree(refused.body()).at("/errors/0/pointer").asString())
                .isEqualTo("/items/1");
        assertThat(items()).isEqualTo(before);

        var right = "[" + SERVER.formatted("SRV-10") + "," + SERVER.formatted("SRV-11") + "]";
        assertThat(answer(send("staff", "?atomic=true", JSON, right)).get("registered").asInt())
                .isEqualTo(2);
    }

    @Test
    void a_dry_run_answers_the_same_and_keeps_nothing() {
        var before = items();
        var body = "{\"items\": [" + SERVER.formatted("SRV-20") + "]}";
        assertThat(answer(send("staff", "?dryRun=true", JSON, body)).get("registered").asInt())
                .isEqualTo(1);
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void the_same_key_answers_the_same_again() {
        var body = "[" + SERVER.formatted("SRV-30") + "]";
        var first = send("staff", "", JSON, body, "Idempotency-Key", "import-30");
        var again = send("staff", "", JSON, body, "Idempotency-Key", "import-30");
        assertThat(answer(again)).isEqualTo(answer(first));
    }

    @Test
    void who_may_not_is_told_for_the_whole() {
        var body = "[" + SERVER.formatted("SRV-40") + "]";
        assertThat(send("stranger", "", JSON, body).statusCode()).isEqualTo(403);
    }

    @Test
    void nothing_to_import_or_no_list_is_refused() {
        assertThat(send("staff", "", JSON, "[]").statusCode()).isEqualTo(422);
        assertThat(send("staff", "", JSON, "\"x\"").statusCode()).isEqualTo(422);
        assertThat(send("staff", "", JSON, "[").statusCode()).isEqualTo(400);
        assertThat(send("staff", "", "application/xml", "<x/>").statusCode()).isEqualTo(415);
    }
}
