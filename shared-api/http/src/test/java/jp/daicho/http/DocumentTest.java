package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class DocumentTest extends HttpTest {

    private JsonNode document = JsonNodeFactory.instance.nullNode();

    @BeforeEach
    void fetch() {
        document = json(send(bare("/v3/api-docs")));
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(HttpConventions.BASE + path).path(method);
    }

    @Test
    void isOpenApi31AndSaysHowToBeKnown() {
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/components/securitySchemes/oauth2/type").asString())
                .isEqualTo("oauth2");
    }

    @Test
    void aCommandSaysWhatItServesWhoMayAndWhatItRefuses() {
        var rename = operation("/things/{thingId}/name", "post");
        assertThat(rename.at("/x-guideline/0").asString()).isEqualTo("IV-1.4-F1");
        assertThat(rename.at("/x-roles/0").asString()).isEqualTo("OWNING_SECTION_MANAGER");
        assertThat(
                        rename.path("requestBody")
                                .path("content")
                                .path("application/json")
                                .at("/example/name")
                                .asString())
                .isEqualTo("住民記録システム");
        assertThat(rename.path("responses").propertyNames())
                .contains(
                        "200", "400", "401", "403", "404", "409", "412", "413", "415", "422",
                        "503");
        var conflict =
                rename.at("/responses/409/content")
                        .path("application/problem+json")
                        .path("examples");
        assertThat(conflict.propertyNames()).contains("conflict", "idempotency-key-in-flight");
        assertThat(rename.path("parameters").findValuesAsString("name"))
                .contains("thingId", "dryRun", "Idempotency-Key", "If-Match")
                .doesNotContain("request", "call");
    }

    @Test
    void aListSaysItsParametersAndForms() {
        var list = operation("/things", "get");
        assertThat(list.path("parameters").findValuesAsString("name"))
                .contains("status", "limit", "cursor", "Daicho-Position", "Prefer");
        assertThat(
                        list.path("parameters")
                                .valueStream()
                                .filter(p -> p.path("required").asBoolean()))
                .isEmpty();
        assertThat(list.at("/responses/200/content").propertyNames())
                .containsExactlyInAnyOrder("application/json", "text/csv", Xlsx.MEDIA_TYPE);
        assertThat(list.at("/responses/200/headers").propertyNames()).contains("Link", "ETag");
    }

    @Test
    void whatMayBeNullSaysSoAndTheRestIsRequired() {
        var view = document.at("/components/schemas/SampleApplicationThingView");
        assertThat(view.path("required").valueStream().map(JsonNode::asString))
                .contains("name", "price")
                .doesNotContain("note", "statusLabel");
        assertThat(view.at("/properties/price/type").asString()).isEqualTo("string");
        assertThat(view.at("/properties/note/type").toString()).contains("string", "null");
        assertThat(view.at("/properties/statusLabel/readOnly").asBoolean()).isTrue();
        assertThat(view.at("/properties/status/enum").toString())
                .isEqualTo("[\"OPEN\",\"CLOSED\"]");
    }

    @Test
    void whatIsNestedIsNamedWithWhatItIsNestedIn() {
        assertThat(document.at("/components/schemas").propertyNames())
                .contains("PageSampleApplicationThingView", "ReceiptWouldRecord", "ProblemItem")
                .doesNotContain("ThingView", "WouldRecord", "Item");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = document.findValuesAsString("$ref");
        assertThat(references).isNotEmpty();
        assertThat(references)
                .allSatisfy(r ->
                        assertThat(document.at(r.substring(1)).isMissingNode()).as(r).isFalse());
    }
}
