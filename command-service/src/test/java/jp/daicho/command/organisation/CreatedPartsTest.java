package jp.daicho.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who adds a part to a thing is told the part's id, not the thing's, and where to read it. */
class CreatedPartsTest {

    private static final String ADMIN = "admin";
    private static final String MANAGER = "manager";
    private static final String SYSTEM = "/systems/" + id(1);

    private static Ward ward;

    @BeforeAll
    static void aSystemOfASection() {
        ward = new Ward();
        done(
                ADMIN,
                "/organisation-units",
                "{\"organisationUnitId\": \"%s\", \"code\": \"A\", \"name\": \"甲課\", \"kind\": \"SECTION\"}"
                        .formatted(id(101)));
        done(
                ADMIN,
                "/contractors",
                "{\"contractorId\": \"%s\", \"corporateNumber\": \"1000000000008\", \"name\": \"甲\"}"
                        .formatted(id(201)));
        done(
                ADMIN,
                "/persons",
                "{\"organisation\": \"%s\", \"position\": \"SECTION_MANAGER\", \"login\": \"manager\", \"name\": \"甲\"}"
                        .formatted(id(101)));
        done(
                ADMIN,
                "/systems",
                """
                {"systemId": "%s", "code": "S", "name": "甲システム", "owningSection": "%s",
                 "classification": {"type": "INDIVIDUAL_SYSTEM", "typeReason": "a", "applicability": "PATTERN_A",
                   "applicabilityReason": "b", "criticality": "STANDARD", "criticalityReason": "c",
                   "dataClasses": ["INTERNAL"], "solution": "PACKAGE"},
                 "designMadeAtBuild": true, "networks": ["STAND_ALONE"]}\
                """
                        .formatted(id(1), id(101)));
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static UUID id(int number) {
        return UUID.fromString("019a0000-0000-7000-8000-%012d".formatted(number));
    }

    private static HttpResponse<String> done(String login, String path, String body) {
        var answer = ward.post(login, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> appoint(String body, String... headers) {
        return ward.post(
                ADMIN, "/api/v1" + SYSTEM + "/appointments", "application/json", body, headers);
    }

    private static String appointment(String role) {
        return "{\"organisation\": \"%s\", \"role\": \"%s\", \"from\": \"2026-04-01\"}"
                .formatted(id(201), role);
    }

    @Test
    void who_appoints_a_party_gets_the_appointments_id_and_place() {
        var answer = appoint(appointment("SERVICE_PROVIDER"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var appointment = json(answer).get("id").stringValue();
        assertThat(location(answer)).isEqualTo("/api/v1" + SYSTEM + "/appointments/" + appointment);
        done(ADMIN, SYSTEM + "/appointments/" + appointment + "/ending", "{\"reason\": \"終了\"}");
    }

    @Test
    void who_retries_with_the_same_key_gets_the_same_appointment_again() {
        var answer = appoint(appointment("SUPPORT_CONTRACTOR"), "Idempotency-Key", "once");
        var again = appoint(appointment("SUPPORT_CONTRACTOR"), "Idempotency-Key", "once");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(location(again)).isEqualTo(location(answer));
    }

    @Test
    void who_appoints_again_without_a_key_is_told_which_appointment_there_is() {
        var first = json(appoint(appointment("BUILD_CONTRACTOR"))).get("id").stringValue();

        var answer = appoint(appointment("BUILD_CONTRACTOR"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("/problems/already-appointed").contains(first);
    }

    @Test
    void a_dry_run_has_no_place() {
        var answer =
                ward.post(
                        ADMIN,
                        SYSTEM + "/appointments?dryRun=true",
                        appointment("OPERATION_CONTRACTOR"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void IV_1_2_S7_who_relates_two_items_gets_the_relations_id_and_where_it_is_shown() {
        var items = SYSTEM + "/configuration-items";
        for (int number : new int[] {701, 702}) {
            done(
                    MANAGER,
                    items,
                    "{\"itemId\": \"%s\", \"kind\": \"HARDWARE\", \"managementNumber\": \"R-%d\", \"attributes\": {\"MANUFACTURER\": \"甲\", \"MODEL_NUMBER\": \"乙\", \"QUANTITY\": 1}}"
                            .formatted(id(number), number));
        }

        var answer =
                ward.post(
                        MANAGER,
                        items + "/" + id(701) + "/relations",
                        "{\"kind\": \"RUNS_ON\", \"targetItemId\": \"" + id(702) + "\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(location(answer)).isEqualTo("/api/v1" + items + "/" + id(701));
        assertThat(json(answer).get("version").asInt()).isEqualTo(2);
        done(
                MANAGER,
                items
                        + "/"
                        + id(701)
                        + "/relations/"
                        + json(answer).get("id").stringValue()
                        + "/end",
                "{\"reason\": \"移設\"}");
    }
}
