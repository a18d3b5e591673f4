package jp.daicho.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.importing.ClientCredentials;
import jp.daicho.importing.Connection;
import jp.daicho.importing.MeasurementImport;
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
 * A real series of response times, 4,021 of two weeks, through every kind of measure: the figures
 * that docs/service-levels.md shows. Runs where the inputs are present.
 */
@EnabledIf("present")
class RealSeriesTest {

    private static final UUID SERVICE = UUID.fromString("019a0000-0000-7000-8000-000000000004");
    private static final String BASE = "/api/v1/systems/" + SERVICE;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Map<String, String> ITEMS =
            Map.of(
                    "within50",
                    "\"kind\": \"RATIO\", \"comparison\": \"AT_LEAST\", \"target\": \"95\","
                            + " \"goodWhen\": {\"comparison\": \"AT_MOST\", \"value\": \"50\"}",
                    "mean",
                    "\"kind\": \"MEAN\", \"comparison\": \"AT_MOST\", \"target\": \"50\"",
                    "slowest",
                    "\"kind\": \"MAXIMUM\", \"comparison\": \"AT_MOST\", \"target\": \"50\"",
                    "fastest",
                    "\"kind\": \"MINIMUM\", \"comparison\": \"AT_LEAST\", \"target\": \"20\"",
                    "together",
                    "\"kind\": \"COUNT\", \"comparison\": \"AT_MOST\", \"target\": \"200000\"",
                    "p95",
                    "\"kind\": \"PERCENTILE\", \"percentile\": \"95\", \"comparison\": \"AT_MOST\", \"target\": \"50\"",
                    "p99",
                    "\"kind\": \"PERCENTILE\", \"percentile\": \"99\", \"comparison\": \"AT_MOST\", \"target\": \"50\"",
                    "alive",
                    "\"kind\": \"AVAILABILITY\", \"comparison\": \"AT_LEAST\", \"target\": \"99.9\", \"sampleSeconds\": 300",
                    "recovery",
                    "\"kind\": \"RECOVERY_TIME\", \"comparison\": \"AT_MOST\", \"target\": \"60\","
                            + " \"recovery\": {\"statistic\": \"MAXIMUM\", \"clock\": \"WALL_CLOCK\"}");

    @TempDir static Path directory;

    private static RunningDaicho daicho;

    static boolean present() {
        return RealDataTest.present();
    }

    @BeforeAll
    static void start() throws Exception {
        daicho = new RunningDaicho(directory.resolve("data"));
        new DemonstrationYear(daicho.baseUrl()).play();
        agree(
                "2014-03-01",
                "2014-03-31",
                List.of("within50", "mean", "slowest", "fastest", "together", "p95", "p99"));
        agree("2014-03-08", "2014-03-20", List.of("alive", "recovery"));
        ITEMS.keySet().stream()
                .filter(item -> !item.equals("recovery"))
                .sorted()
                .forEach(RealSeriesTest::measure);
        down("2014-03-16T13:01:00Z", "2014-03-16T13:06:00Z");
    }

    @AfterAll
    static void stop() {
        daicho.close();
    }

    @Test
    void every_measure_has_the_figure_of_the_series_IV_2_1_2_IV_2_2_3() {
        var figures = figures();

        assertThat(figures)
                .containsAllEntriesOf(
                        Map.of(
                                "within50", "98.7565 MET",
                                "mean", "45.1564 MET",
                                "slowest", "99.2480 MISSED",
                                "fastest", "22.8640 MET",
                                "together", "181573.7940 MET",
                                "p95", "48.2500..48.5000 MET",
                                "p99", "50.0000..50.2500 MISSED",
                                "alive", "99.6581..99.9732 UNDETERMINED",
                                "recovery", "5.0000 MET"));
    }

    @Test
    void the_document_shows_these_figures() throws Exception {
        var rows =
                Files.readAllLines(Path.of("../../docs/service-levels.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split("\\|", -1))
                        .filter(cells -> cells.length == 6)
                        .collect(
                                Collectors.toMap(
                                        cells -> cells[1].replace("`", "").strip(),
                                        cells -> cells[4].strip()));

        figures().forEach((item, figure) -> assertThat(rows).containsEntry(item, figure));
    }

    private static Map<String, String> figures() {
        var figures = new HashMap<String, String>();
        get(BASE + "/service-levels?month=2014-03")
                .path("agreements")
                .valueStream()
                .flatMap(agreement -> agreement.path("items").valueStream())
                .forEach(item -> figures.put(item.path("code").asString(), figure(item)));
        return figures;
    }

    private static String figure(JsonNode item) {
        var lowest =
                item.has("lowestPossible") ? item.path("lowestPossible").asString() + ".." : "";
        return lowest + item.path("value").asString() + " " + item.path("judgement").asString();
    }

    private static void agree(String from, String to, List<String> items) {
        var agreed =
                items.stream()
                        .map(item ->
                                """
                                {"code": "%s", "name": "%s", "metric": "OTHER", %s, "frequency": "5分ごと", "method": "監視",
                                 "formula": "定義のとおり"}\
                                """
                                        .formatted(item, item, ITEMS.get(item)))
                        .collect(Collectors.joining(", "));
        tell(
                "manager",
                "/service-level-agreements",
                """
                {"title": "応答時間の合意", "terms": {"effectiveFrom": "%s", "effectiveTo": "%s",
                 "serviceHours": {"timeZone": "Asia/Tokyo", "weekly": [], "closedOn": []}, "items": [%s],
                 "excluded": [], "plannedOutageNoticeHours": 0}}\
                """
                        .formatted(from, to, agreed));
    }

    private static void measure(String item) {
        var provider =
                new Connection(
                        URI.create(daicho.baseUrl()),
                        new ClientCredentials(
                                URI.create(daicho.baseUrl() + "/oauth2/token"),
                                "provider",
                                "daicho"));
        MeasurementImport.run(
                provider,
                SERVICE,
                RealDataTest.data().resolve("ec2_request_latency_system_failure.csv"),
                "ec2",
                item,
                "monitoring-series",
                new Progress(
                        new PrintStream(
                                PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8)));
    }

    private static void down(String from, String until) {
        var incident = UUID.randomUUID();
        tell(
                "staff",
                "/incidents",
                """
                {"incidentId": "%s", "kind": "INCIDENT", "track": "OPERATION", "title": "応答なし",
                 "description": "監視が途切れた", "category": "OTHER", "outageFrom": "%s", "occurredAt": "%s"}\
                """
                        .formatted(incident, from, from));
        tell(
                "staff",
                "/incidents/" + incident + "/restoration",
                "{\"restoredAt\": \"%s\", \"responsibleSide\": \"CONTRACTOR\"}".formatted(until));
    }

    private static void tell(String login, String path, String body) {
        var answer = daicho.post(login, BASE + path, body);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    }

    private static JsonNode get(String path) {
        var settled =
                MAPPER.readTree(daicho.get("auditor", "/api/v1/read-models", Map.of()).body())
                        .path("settled")
                        .asLong();
        var answer =
                daicho.get(
                        "auditor",
                        path,
                        Map.of("Daicho-Position", Long.toString(settled), "Prefer", "wait=30"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }
}
