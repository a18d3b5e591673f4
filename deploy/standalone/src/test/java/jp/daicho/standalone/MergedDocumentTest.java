package jp.daicho.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.daicho.command.CommandApplication;
import jp.daicho.http.openapi.MergedDocuments;
import jp.daicho.query.QueryApplication;
import jp.daicho.standalone.database.EmbeddedDatabase;
import jp.daicho.standalone.services.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document that both services answer is the one of their endpoints as they are: with
 * {@code -Ddaicho.documents=write} this test writes it anew.
 */
class MergedDocumentTest {

    private static final Path FILE =
            Path.of("../../shared-api/http/src/main/resources/openapi.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Pattern OPERATION_ID = Pattern.compile("[a-z][A-Za-z0-9]*");

    @TempDir private Path directory;

    @Test
    void theDocumentIsThatOfTheEndpointsAsTheyAre() throws Exception {
        JsonNode merged;
        try (var data = DataDirectory.open(directory);
                var database = EmbeddedDatabase.start(data, freePort())) {
            var settings = new HashMap<>(database.database().properties());
            settings.put("daicho.vault.master-key", data.secrets().key("vault-master-key"));
            settings.put("daicho.http.merged-document", "false");
            settings.put("daicho.security.issuer", "http://localhost:8080");
            settings.put("logging.structured.format.console", "");
            try (var services =
                    Services.start(CommandApplication.class, QueryApplication.class, settings)) {
                merged =
                        MergedDocuments.merge(
                                documentOf(services.command()), documentOf(services.query()));
            }
        }
        everyOperationIsWhole(merged);
        everyReferenceLeadsSomewhere(merged);
        var text = JSON.writeValueAsString(merged) + "\n";
        if ("write".equals(System.getProperty("daicho.documents"))) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE).equals(text))
                .as("openapi.json is current; else run this test with -Ddaicho.documents=write")
                .isTrue();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static JsonNode documentOf(ApplicationContext service) throws Exception {
        var request = new MockHttpServletRequest("GET", "/v3/api-docs");
        var json =
                service.getBean(OpenApiWebMvcResource.class)
                        .openapiJson(request, "/v3/api-docs", Locale.ROOT);
        return JSON.readTree(json);
    }

    private static void everyOperationIsWhole(JsonNode document) {
        var ids = new HashSet<String>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var said = operation.getValue();
                var place = operation.getKey() + " " + path.getKey();
                var id = said.path("operationId").asString();
                assertThat(id).as(place).matches(OPERATION_ID);
                assertThat(ids.add(id)).as("%s: %s once", place, id).isTrue();
                assertThat(said.path("summary").asString("")).as(place).isNotBlank();
                assertThat(said.path("tags").size()).as(place).isEqualTo(1);
                if (said.has("requestBody")) {
                    assertThat(said.path("requestBody").toString())
                            .as(place)
                            .contains("\"example\"");
                }
            }
        }
        assertThat(ids).isNotEmpty();
    }

    private static void everyReferenceLeadsSomewhere(JsonNode document) {
        assertThat(document.findValuesAsString("$ref"))
                .allSatisfy(r ->
                        assertThat(document.at(r.substring(1)).isMissingNode()).as(r).isFalse());
    }
}
