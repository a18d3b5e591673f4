package jp.daicho.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentImportTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private StandInServer server;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir private Path directory;

    @BeforeEach
    void start() throws IOException {
        server = new StandInServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static Path file(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(IncidentImportTest.class.getResource("/" + name))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportResult run() {
        return IncidentImport.run(
                server.connection(),
                SYSTEM,
                file("incidents.csv"),
                "servicenow-incidents",
                new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
    }

    private List<String> nouns(String reference) {
        var id = DerivedIds.of(SYSTEM, "incident", "ServiceNow", reference).toString();
        return server.done().stream()
                .filter(d ->
                        d.path().contains(id)
                                || d.body().path("incidentId").asString("").equals(id))
                .map(d -> d.path().substring(d.path().lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void each_change_of_state_becomes_an_ordinary_command() {
        var result = run();
        assertThat(nouns("W-001"))
                .containsExactly(
                        "incidents",
                        "assessment",
                        "suspension",
                        "assessment",
                        "resumption",
                        "resolution",
                        "reopening",
                        "resolution",
                        "closure");
        assertThat(nouns("W-002"))
                .containsExactly("incidents", "assessment", "work-start", "resolution", "closure");
        assertThat(result.things()).isEqualTo(3);
        assertThat(result.accepted()).isEqualTo(16);
    }

    @Test
    void commands_are_sent_in_the_order_of_time_over_all_incidents() {
        run();
        assertThat(server.done())
                .extracting(d -> d.body().path("occurredAt").asString())
                .isSorted()
                .startsWith("2026-06-05T00:10:00Z", "2026-06-05T00:12:00Z", "2026-06-05T00:30:00Z")
                .hasSize(16);
    }

    @Test
    void nothing_is_invented() {
        run();
        var report = server.done().getFirst().body();
        assertThat(report.path("title").asString()).isEqualTo("印刷 / 窓口端末");
        assertThat(report.has("description")).isFalse();
        assertThat(report.has("outageFrom")).isFalse();
        assertThat(report.path("kind").asString()).isEqualTo("INCIDENT");
        assertThat(report.path("origin").path("reference").asString()).isEqualTo("W-001");
    }

    @Test
    void lines_that_cannot_be_understood_are_refused_one_by_one_and_odd_ones_noticed() {
        var result = run();
        assertThat(result.refused())
                .extracting(ImportResult.Refused::line)
                .containsExactlyInAnyOrder(13, 14, 15);
        assertThat(nouns("W-003")).containsExactly("incidents", "assessment");
        assertThat(result.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.reference()).isEqualTo("W-002"));
    }

    @Test
    void another_priority_than_the_matrix_gives_is_kept_with_its_reason() {
        run();
        assertThat(server.done().getLast().path()).endsWith("/closure");
        assertThat(server.done())
                .anySatisfy(d -> {
                    assertThat(d.body().path("priority").asString("")).isEqualTo("LOW");
                    assertThat(d.body().path("overrideReason").asString("")).isEqualTo("取込元の優先度");
                });
    }

    @Test
    void running_it_again_doubles_nothing() {
        run();
        var again = run();
        assertThat(server.done()).hasSize(16);
        assertThat(again.refused()).hasSize(3);
    }

    @Test
    void running_it_again_doubles_nothing_even_when_the_server_has_forgotten_the_keys() {
        run();
        server.forgetKeys();
        var again = run();
        assertThat(server.done()).hasSize(16);
        assertThat(again.unchanged()).isEqualTo(16);
        assertThat(again.refused()).hasSize(3);
    }

    @Test
    void a_refused_command_ends_its_incident_and_no_other() {
        server.refuse("/suspension", "incident-resolved");
        var result = run();
        assertThat(nouns("W-001")).containsExactly("incidents", "assessment");
        assertThat(nouns("W-002")).hasSize(5);
        assertThat(result.refused())
                .filteredOn(r -> r.reference().equals("W-001"))
                .hasSize(7)
                .first()
                .satisfies(r -> assertThat(r.problem()).isEqualTo("incident-resolved"));
    }

    @Test
    void an_overloaded_server_is_asked_again() {
        server.fail(3);
        assertThat(run().accepted()).isEqualTo(16);
        assertThat(server.answered()).isEqualTo(19);
    }

    @Test
    void a_server_that_keeps_failing_is_no_refusal_of_the_lines() {
        server.fail(1000);
        var result = run();
        assertThat(result.accepted()).isZero();
    }

    @Test
    void a_mapping_with_a_column_that_is_not_there_sends_nothing() throws IOException {
        var csv = directory.resolve("other.csv");
        Files.writeString(csv, "a,b\n1,2\n");
        assertThatThrownBy(() ->
                        IncidentImport.run(
                                server.connection(),
                                SYSTEM,
                                csv,
                                "servicenow-incidents",
                                new Progress(new PrintStream(said))))
                .isInstanceOf(UnusableInput.class);
        assertThat(server.done()).isEmpty();
    }

    @Test
    void the_command_line_answers_by_exit_codes_and_writes_what_was_refused() throws IOException {
        var report = directory.resolve("refused.csv");
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var arguments =
                List.of(
                        "incidents",
                        "--url",
                        server.uri().toString(),
                        "--system",
                        SYSTEM.toString(),
                        "--report",
                        report.toString(),
                        file("incidents.csv").toString());
        assertThat(Main.run(arguments, Map.of("DAICHO_TOKEN", "token"), out, out))
                .isEqualTo(Main.SOME_REFUSED);
        assertThat(Files.readString(report)).contains("Unheard Of").contains("REFUSED,13,");
        assertThat(Main.run(arguments, Map.of(), out, out)).isEqualTo(Main.UNUSABLE);
        assertThat(Main.run(arguments, Map.of("DAICHO_TOKEN", "other"), out, out))
                .isEqualTo(Main.NO_ANSWER);
        assertThat(Main.run(List.of("everything"), Map.of(), out, out)).isEqualTo(Main.UNUSABLE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("3 incidents, 16 requests");
    }
}
