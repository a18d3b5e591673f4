package jp.daicho.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Operation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import jp.daicho.http.Example;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every command of the directory, the register and contracts works over HTTP with the example that
 * its document shows.
 */
class DirectoryExamplesTest {

    private static final String ADMIN = "admin";

    private static Ward ward;

    @BeforeAll
    static void start() {
        ward = new Ward();
        ward.at("2026-06-01T00:00:00Z");
        given(
                "/organisation-units",
                "{\"organisationUnitId\": \"%s\", \"code\": \"A\", \"name\": \"甲課\", \"kind\": \"SECTION\"}",
                101);
        given(
                "/organisation-units",
                "{\"organisationUnitId\": \"%s\", \"code\": \"B\", \"name\": \"乙課\", \"kind\": \"SECTION\"}",
                102);
        given(
                "/contractors",
                "{\"contractorId\": \"%s\", \"corporateNumber\": \"1000000000008\", \"name\": \"甲\"}",
                201);
        given(
                "/contractors",
                "{\"contractorId\": \"%s\", \"corporateNumber\": \"2000000000007\", \"name\": \"乙\"}",
                202);
        person(301, "SECTION_MANAGER");
        person(302, "SUBSECTION_CHIEF");
        person(303, "STAFF");
        given(
                "/systems",
                """
                {"systemId": "%s", "code": "S", "name": "甲システム", "owningSection": "019a0000-0000-7000-8000-000000000101",
                 "classification": {"type": "INDIVIDUAL_SYSTEM", "typeReason": "a", "applicability": "PATTERN_A",
                   "applicabilityReason": "b", "criticality": "STANDARD", "criticalityReason": "c",
                   "dataClasses": ["INTERNAL"], "solution": "PACKAGE"},
                 "designMadeAtBuild": true, "networks": ["STAND_ALONE"]}\
                """,
                1);
        given(
                "/contracts",
                """
                {"contractId": "%s", "number": "C", "track": "MAINTENANCE",
                 "contractor": "019a0000-0000-7000-8000-000000000201",
                 "systems": ["019a0000-0000-7000-8000-000000000001"], "begins": "2026-04-01", "termMonths": 24}\
                """,
                501);
        given(
                "/systems/" + id(1) + "/appointments",
                "{\"appointmentId\": \"%s\", \"organisation\": \""
                        + id(201)
                        + "\", \"role\": \"SUPPORT_CONTRACTOR\","
                        + " \"from\": \"2026-04-01\"}",
                401);
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static UUID id(int number) {
        return UUID.fromString("019a0000-0000-7000-8000-%012d".formatted(number));
    }

    private static void person(int number, String position) {
        given(
                "/persons",
                "{\"personId\": \"%s\", \"organisation\": \""
                        + id(101)
                        + "\", \"position\": \""
                        + position
                        + "\", \"login\": \""
                        + position
                        + "\", \"name\": \"甲\"}",
                number);
    }

    private static void given(String path, String body, int number) {
        succeeded(ward.post(ADMIN, path, body.formatted(id(number))));
    }

    private static HttpResponse<String> succeeded(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        assertThat(answer.headers().firstValue("Daicho-Position")).isPresent();
        return answer;
    }

    /** Posts the example of an operation, with these numbers in its path. */
    private static HttpResponse<String> example(String login, String operation, int... path) {
        for (var entry :
                ward.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .entrySet()) {
            var document = entry.getValue().getMethodAnnotation(Operation.class);
            var example = entry.getValue().getMethodAnnotation(Example.class);
            if (document != null && document.operationId().equals(operation) && example != null) {
                var place =
                        entry.getKey()
                                .getPatternValues()
                                .iterator()
                                .next()
                                .substring("/api/v1".length());
                for (int number : path) {
                    place = place.replaceFirst("\\{\\w+}", id(number).toString());
                }
                return ward.post(login, place, example.value());
            }
        }
        throw new IllegalArgumentException(operation);
    }

    @Test
    void each_example_works_when_pasted() {
        for (var operation :
                List.of(
                        "registerOrganisationUnit",
                        "registerPerson",
                        "registerContractor",
                        "registerSystem",
                        "registerContract")) {
            assertThat(succeeded(example(ADMIN, operation)).headers().firstValue("Location"))
                    .as(operation)
                    .isPresent();
        }
        for (var operation : List.of("renameOrganisationUnit", "grantUnitRole", "revokeUnitRole")) {
            succeeded(example(ADMIN, operation, 102));
        }
        for (var operation :
                List.of(
                        "renamePerson",
                        "changeContacts",
                        "movePerson",
                        "grantPersonRole",
                        "revokePersonRole",
                        "endPerson",
                        "erasePerson")) {
            succeeded(example(ADMIN, operation, 303));
        }
        for (var operation :
                List.of(
                        "reclassifySystem",
                        "connectNetwork",
                        "recordBuildDesign",
                        "goLive",
                        "appointParty")) {
            succeeded(example(ADMIN, operation, 1));
        }
        succeeded(example(ADMIN, "endAppointment", 1, 401));
        var delegation =
                succeeded(example("SECTION_MANAGER", "delegateApproval"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        succeeded(
                ward.post(
                        "SECTION_MANAGER",
                        delegation.substring("/api/v1".length()) + "/revocation",
                        "{\"reason\": \"係長の異動\"}"));
        succeeded(example(ADMIN, "renameContractor", 201));
        succeeded(example(ADMIN, "amendContract", 501));
        succeeded(example(ADMIN, "endContract", 501));
        succeeded(example(ADMIN, "mergeContractor", 201));
        succeeded(example(ADMIN, "mergeOrganisationUnit", 101));
        succeeded(example(ADMIN, "retireSystem", 1));
    }

    @Test
    void only_the_manager_delegates_and_only_the_administrator_keeps_the_directory() {
        assertThat(example(ADMIN, "delegateApproval").statusCode()).isEqualTo(403);
        assertThat(example("SUBSECTION_CHIEF", "registerOrganisationUnit").statusCode())
                .isEqualTo(403);
        assertThat(example("SUBSECTION_CHIEF", "retireSystem", 1).statusCode()).isEqualTo(403);
        assertThat(example("nobody", "retireSystem", 1).statusCode()).isEqualTo(403);
    }

    @Test
    void values_that_do_not_hold_are_pointed_at() {
        var answer =
                ward.post(
                        ADMIN,
                        "/contractors",
                        "{\"corporateNumber\": \"1234567890123\", \"name\": \"甲\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/corporateNumber");
    }
}
