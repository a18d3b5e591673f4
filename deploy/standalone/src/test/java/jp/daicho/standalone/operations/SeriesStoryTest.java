package jp.daicho.standalone.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import jp.daicho.standalone.RunningDaicho;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a monitoring's metric to an agreed figure, without a program in between. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeriesStoryTest {

    private static final String SYSTEM = "/api/v1/systems/" + RightsStage.SYSTEM;
    private static final String MAPPING = "019b0000-0000-7000-8000-0000000000e1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** 2026-06-05T00:00:00Z and five minutes later. */
    private static final String METRICS =
            """
            {"resourceMetrics": [{"resource": {"attributes": [\
            {"key": "service.name", "value": {"stringValue": "%s"}}]}, "scopeMetrics": [{"metrics": [\
            {"name": "http.server.duration", "unit": "ms", "gauge": {"dataPoints": [\
            {"timeUnixNano": "1780617600000000000", "asDouble": 1250.0}, \
            {"timeUnixNano": "1780617900000000000", "asInt": "4000"}]}}]}]}]}\
            """;

    @TempDir private static Path data;

    private static RunningDaicho daicho;
    private static long position;

    @BeforeAll
    static void start() {
        daicho = new RunningDaicho(data);
        position = new RightsStage(daicho, ServedOperation.all()).position();
    }

    @AfterAll
    static void stop() {
        if (daicho != null) {
            daicho.close();
        }
    }

    @Test
    @Order(1)
    void the_section_says_which_series_measures_which_item_IV_1_6_N2() {
        var mapped =
                daicho.post(
                        "staff",
                        SYSTEM + "/series-mappings",
                        """
                        {"mappingId": "%s", "source": "monitor-02", "metric": "http.server.duration", \
                        "labels": [{"name": "service.name", "value": "juki"}], "item": "response", "factor": "0.001"}\
                        """
                                .formatted(MAPPING));

        assertThat(mapped.status()).as(mapped.body()).isEqualTo(201);
        position = mapped.position();
        assertThat(get("auditor", SYSTEM + "/series-mappings").at("/items/0/factor").asString())
                .isEqualTo("0.001");
        var told =
                get("auditor", SYSTEM + "/audit/events?type=servicelevel.SeriesMapped")
                        .at("/items/0");
        assertThat(told.toString()).contains("monitor-02", "http.server.duration", "response");
    }

    @Test
    @Order(2)
    void what_the_monitoring_sends_becomes_the_items_figure_once_IV_2_5_N3_IV_3_1_S1() {
        var sent = metrics("juki");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).isEqualTo("{}");
        assertThat(metrics("juki").position()).isEqualTo(sent.position());
        position = sent.position();

        var batch = get("auditor", SYSTEM + "/measurements?source=monitor-02").at("/items");
        assertThat(batch.size()).isEqualTo(1);
        assertThat(batch.at("/0/samples").asInt()).isEqualTo(2);
        var sums =
                get("auditor", SYSTEM + "/measurements/" + batch.at("/0/batchId").asString())
                        .at("/rollUps/0");
        assertThat(sums.at("/total").asString()).isEqualTo("5.25");
        assertThat(sums.at("/good").asInt()).as("of at most 3 seconds").isEqualTo(1);
        var figure =
                get("staff", SYSTEM + "/service-levels?month=2026-06").at("/agreements/0/items/1");
        assertThat(figure.at("/code").asString()).isEqualTo("response");
        assertThat(figure.at("/value").asString()).isEqualTo("50.0000");
    }

    @Test
    @Order(3)
    void a_series_that_is_not_meant_or_no_more_is_counted_as_refused() {
        assertThat(metrics("kaigo").body()).contains("\"rejectedDataPoints\":\"2\"");
        assertThat(
                        daicho.post(
                                        "chief",
                                        SYSTEM + "/series-mappings/" + MAPPING + "/end",
                                        "{\"reason\": \"更新\"}")
                                .status())
                .isEqualTo(200);
        assertThat(metrics("juki").body())
                .contains("2 of 2 data points refused: 2 mapped to no item (MapSeries)");
    }

    private static RunningDaicho.Answer metrics(String service) {
        return daicho.post("operator", SYSTEM + "/otlp/v1/metrics", METRICS.formatted(service));
    }

    private static JsonNode get(String login, String path) {
        var answer = daicho.get(login, path, Map.of("Daicho-Position", Long.toString(position)));
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
