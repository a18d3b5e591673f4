package jp.daicho.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.importing.ClientCredentials;
import jp.daicho.importing.Connection;
import jp.daicho.importing.IncidentImport;
import jp.daicho.importing.MeasurementImport;
import jp.daicho.importing.PackageImport;
import jp.daicho.importing.Progress;
import jp.daicho.standalone.demo.DemonstrationYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real inputs, which stay outside the repository, imported into the all-in-one; wherever they are
 * present.
 */
@EnabledIf("present")
class RealDataTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID SERVICE = UUID.fromString("019a0000-0000-7000-8000-000000000004");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir static Path directory;

    private static RunningDaicho daicho;

    static Path data() {
        var at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve(".ci"))) {
            at =
                    Objects.requireNonNull(
                            at.getParent(), "the root of the repository, which holds .ci");
        }
        return at.resolve("../shared/data").normalize();
    }

    static boolean present() {
        return Files.exists(data().resolve("servicenow-incidents.csv"));
    }

    @BeforeAll
    static void start() throws Exception {
        daicho = new RunningDaicho(directory.resolve("data"));
        new DemonstrationYear(daicho.baseUrl()).play();
    }

    @AfterAll
    static void stop() {
        daicho.close();
    }

    private static Connection as(String login) {
        return new Connection(
                URI.create(daicho.baseUrl()),
                new ClientCredentials(
                        URI.create(daicho.baseUrl() + "/oauth2/token"), login, "daicho"));
    }

    private static Progress quiet() {
        return new Progress(
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    private static JsonNode get(String login, String path) {
        var settled =
                MAPPER.readTree(daicho.get("auditor", "/api/v1/read-models", Map.of()).body())
                        .path("settled")
                        .asLong();
        var answer =
                daicho.get(
                        login,
                        path,
                        Map.of("Daicho-Position", Long.toString(settled), "Prefer", "wait=30"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private static Map<String, JsonNode> importedIncidents() {
        var found = new HashMap<String, JsonNode>();
        var next = "";
        do {
            var page = get("auditor", "/api/v1/systems/" + SYSTEM + "/incidents?limit=200" + next);
            page.path("items").forEach(i -> found.put(i.path("incidentId").asString(), i));
            next = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        found.values().removeIf(i -> !i.path("originReference").asString("").startsWith("INC"));
        return found;
    }

    @Test
    void all_150_incidents_end_as_their_log_ends_and_a_second_run_doubles_nothing() {
        var file = data().resolve("servicenow-incidents.csv");
        var first = IncidentImport.run(as("staff"), SYSTEM, file, "servicenow-incidents", quiet());
        assertThat(first.refused()).isEmpty();
        var incidents = importedIncidents();
        assertThat(incidents).hasSize(150);
        assertThat(incidents.values())
                .allSatisfy(i -> assertThat(i.path("status").asString()).isEqualTo("CLOSED"));
        assertThat(
                        incidents.values().stream()
                                .filter(i -> i.path("reopenings").asInt() > 0)
                                .count())
                .isEqualTo(2);
        assertThat(incidents.values())
                .allSatisfy(i -> assertThat(i.path("kind").asString()).isEqualTo("INCIDENT"));

        var second = IncidentImport.run(as("staff"), SYSTEM, file, "servicenow-incidents", quiet());
        assertThat(second.refused()).isEmpty();
        assertThat(importedIncidents()).isEqualTo(incidents);
    }

    @Test
    void a_monitoring_series_gives_the_months_figure() throws IOException {
        var file = data().resolve("ec2_request_latency_system_failure.csv");
        var agreed =
                daicho.post(
                        "manager",
                        "/api/v1/systems/" + SERVICE + "/service-level-agreements",
                        """
                        {"title": "応答時間の合意", "terms": {"effectiveFrom": "2014-03-01", "effectiveTo": "2014-03-31",
                         "serviceHours": {"timeZone": "Asia/Tokyo", "weekly": [], "closedOn": []},
                         "items": [{"code": "latency", "name": "応答時間達成率", "metric": "RESPONSE_TIME_ACHIEVEMENT_RATE",
                           "kind": "RATIO", "comparison": "AT_LEAST", "target": "95",
                           "goodWhen": {"comparison": "AT_MOST", "value": "50"}, "frequency": "5分ごと", "method": "監視",
                           "formula": "50ミリ秒以内の件数÷全件数"}],
                         "excluded": [], "plannedOutageNoticeHours": 72}}\
                        """);
        assertThat(agreed.status()).as(agreed.body()).isEqualTo(201);
        var first =
                MeasurementImport.run(
                        as("provider"),
                        SERVICE,
                        file,
                        "ec2",
                        "latency",
                        "monitoring-series",
                        quiet());
        // the source says one hour twice, where its clock was put back: the first word stands, the
        // second is reported
        assertThat(first.refused()).extracting(r -> r.problem()).containsOnly("DUPLICATE");
        MeasurementImport.run(
                as("provider"), SERVICE, file, "ec2", "latency", "monitoring-series", quiet());

        var byTime = new LinkedHashMap<String, BigDecimal>();
        Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> byTime.putIfAbsent(cells[0], new BigDecimal(cells[1])));
        var values = byTime.values();
        long good = values.stream().filter(v -> v.compareTo(new BigDecimal("50")) <= 0).count();
        var figure =
                get("auditor", "/api/v1/systems/" + SERVICE + "/service-levels?month=2014-03")
                        .path("agreements")
                        .path(0)
                        .path("items")
                        .path(0)
                        .path("parts")
                        .path(0);
        assertThat(figure.path("measured").asLong()).isEqualTo(values.size());
        assertThat(figure.path("good").asLong()).isEqualTo(good);
    }

    @Test
    void the_packages_of_a_server_become_configuration_items_in_one_call() throws IOException {
        var file = data().resolve("debian12-packages.csv");
        long packages = Files.readAllLines(file).size() - 1L;
        for (int run = 0; run < 2; run++) {
            var result =
                    PackageImport.run(
                            as("operator"),
                            SYSTEM,
                            file,
                            "SRV-900",
                            true,
                            "debian-packages",
                            quiet());
            assertThat(result.refused()).isEmpty();
        }
        long found = 0;
        var next = "";
        do {
            var page =
                    get(
                            "auditor",
                            "/api/v1/systems/" + SYSTEM + "/configuration-items?limit=200" + next);
            found +=
                    page.path("items")
                            .valueStream()
                            .filter(i ->
                                    i.path("managementNumber").asString().startsWith("SRV-900"))
                            .count();
            next = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(found).isEqualTo(packages + 1);
    }
}
