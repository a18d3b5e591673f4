package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.CodedInputStream;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import io.opentelemetry.proto.metrics.v1.Gauge;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Metrics over HTTP as a collector sends them. */
class OtlpEndpointsTest {

    private static final String TERMS =
            """
            {"effectiveFrom": "2026-04-01", "serviceHours": {"timeZone": "Asia/Tokyo", "weekly": [], "closedOn": []}, \
            "items": [{"code": "response", "name": "応答時間", "metric": "RESPONSE_TIME", "kind": "MEAN", \
            "comparison": "AT_MOST", "target": "3", "frequency": "5分ごと", "method": "計測", "formula": "平均"}], \
            "excluded": [], "plannedOutageNoticeHours": 0}\
            """;
    private static final UUID SYSTEM = UUID.randomUUID();
    private static final String BASE = "/api/v1/systems/" + SYSTEM;
    private static final String MAPPING =
            """
            {"source": "monitor", "metric": "%s", "labels": [], "item": "response"}\
            """;

    private static MeasuredSystem measured;

    @BeforeAll
    static void start() {
        measured = new MeasuredSystem(SYSTEM, TERMS);
        var answer = map("seconds");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        measured.close();
    }

    @Test
    void a_compressed_request_is_recorded_once_however_often_it_is_sent_IV_1_6_N2_IV_3_1_S1()
            throws IOException {
        var request = request("seconds", "2026-06-05T00:00:00Z", "2026-06-05T00:05:00Z");

        var first = send("staff", gzip(request), "Content-Encoding", "gzip");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/x-protobuf");
        assertThat(ExportMetricsServiceResponse.parseFrom(first.body()).hasPartialSuccess())
                .isFalse();

        var again = send("staff", request);
        assertThat(again.headers().firstValue("Daicho-Position"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Daicho-Position"));
    }

    @Test
    void what_is_not_recorded_is_counted_and_said_in_the_answer_IV_2_5_N3() throws IOException {
        var request =
                ExportMetricsServiceRequest.parseFrom(request("seconds", "2026-06-05T01:00:00Z"))
                        .toBuilder();
        request.addResourceMetrics(
                ExportMetricsServiceRequest.parseFrom(request("unknown", "2026-06-05T01:00:00Z"))
                        .getResourceMetrics(0));
        request.addResourceMetrics(
                ExportMetricsServiceRequest.parseFrom(request("seconds", "2099-01-01T00:00:00Z"))
                        .getResourceMetrics(0));

        var answer = send("staff", request.build().toByteArray());

        var partial = ExportMetricsServiceResponse.parseFrom(answer.body()).getPartialSuccess();
        assertThat(partial.getRejectedDataPoints()).isEqualTo(2);
        assertThat(partial.getErrorMessage())
                .isEqualTo(
                        "2 of 3 data points refused: 1 mapped to no item (MapSeries): unknown; 1 In the future: seconds");
        assertThat(answer.headers().firstValue("Daicho-Position")).isPresent();
    }

    @Test
    void a_version_of_what_was_not_recorded_yet_cannot_have_been_read() {
        var batch =
                "{\"source\": \"m\", \"batch\": \"%s\", \"samples\": [{\"item\": \"response\", "
                        + "\"at\": \"2026-06-05T05:00:00Z\", \"value\": \"1\"}]}";
        assertThat(measure(batch.formatted("read"), "\"3\"")).isEqualTo(412);
        assertThat(measure(batch.formatted("absent"), "\"0\"")).isEqualTo(201);
    }

    private static int measure(String batch, String version) {
        return measured.ward()
                .post(
                        "staff",
                        BASE + "/measurements",
                        "application/json",
                        batch,
                        "If-Match",
                        version)
                .statusCode();
    }

    @Test
    void where_all_are_refused_that_is_said_and_nothing_recorded() throws IOException {
        var answer = send("staff", request("seconds", "2019-01-01T00:00:00Z"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var partial = ExportMetricsServiceResponse.parseFrom(answer.body()).getPartialSuccess();
        assertThat(partial.getRejectedDataPoints()).isEqualTo(1);
        assertThat(partial.getErrorMessage()).contains("ITEM_NOT_AGREED");
        assertThat(answer.headers().firstValue("Daicho-Position")).isEmpty();
    }

    @Test
    void json_is_answered_in_json() {
        var request =
                """
                {"resourceMetrics": [{"resource": {"attributes": [{"key": "a", "value": {"intValue": "1"}}]},
                "scopeMetrics": [{"scope": {"name": "s"}, "unknown": 1, "metrics": [{"name": "seconds", "gauge":
                {"dataPoints": [{"timeUnixNano": "%s", "asDouble": 1.5,
                "exemplars": [{"traceId": "5b8efff798038103d269b633813fc60c", "asInt": "2"}]}]}},
                {"name": "other", "sum": {"aggregationTemporality": 1, "isMonotonic": true,
                "dataPoints": [{"timeUnixNano": "1", "asInt": "-3"}]}}]}]}]}\
                """
                        .formatted(nanos("2026-06-05T02:00:00Z"));

        var answer = post("staff", request);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"partialSuccess\":{\"rejectedDataPoints\":\"1\",\"errorMessage\":\"1 of 2 data points refused: 1 mapped to no item (MapSeries): other\"}}");
        assertThat(post("staff", "{}").body()).isEqualTo("{}");
    }

    @Test
    void a_request_without_data_is_answered_by_an_empty_response() throws IOException {
        for (var answer :
                List.of(
                        send("staff", new byte[0]),
                        send("staff", gzip(new byte[0]), "Content-Encoding", "gzip"))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/x-protobuf");
            assertThat(answer.headers().firstValue("Daicho-Position")).isEmpty();
        }
        var json = post("staff", "{\"resourceMetrics\": []}");
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.body()).isEqualTo("{}");
        // which in JSON is an object: nothing at all is none
        assertThat(post("staff", "").statusCode()).isEqualTo(400);
        assertThat(send("stranger", new byte[0]).statusCode()).isEqualTo(403);
    }

    @Test
    void what_cannot_be_read_is_400_and_never_500() throws IOException {
        var broken = send("staff", new byte[] {(byte) 0xff, 1, 2, 3});
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(code(broken)).isEqualTo(3);
        assertThat(post("staff", "{").statusCode()).isEqualTo(400);
        assertThat(post("staff", "[]").statusCode()).isEqualTo(400);
        assertThat(post("staff", "{\"resourceMetrics\": 1}").statusCode()).isEqualTo(400);
        assertThat(post("staff", "{\"resourceMetrics\": [[]]}").statusCode()).isEqualTo(400);
        for (var wrong :
                new String[] {
                    "{\"name\": 1}",
                    "{\"gauge\": {\"dataPoints\": [{\"timeUnixNano\": \"x\"}]}}",
                    "{\"gauge\": {\"dataPoints\": [{\"timeUnixNano\": 1.5}]}}",
                    "{\"gauge\": {\"dataPoints\": [{\"asDouble\": true}]}}",
                    "{\"gauge\": {\"dataPoints\": [{\"timeUnixNano\": \"99999999999999999999999\"}]}}",
                    "{\"sum\": {\"isMonotonic\": \"yes\"}}"
                }) {
            var body =
                    "{\"resourceMetrics\": [{\"scopeMetrics\": [{\"metrics\": [" + wrong + "]}]}]}";
            assertThat(post("staff", body).statusCode()).as(wrong).isEqualTo(400);
        }
        var notZipped = send("staff", request("seconds"), "Content-Encoding", "gzip");
        assertThat(notZipped.statusCode()).isEqualTo(400);
        assertThat(
                        measured.ward()
                                .post("staff", BASE + "/otlp/v1/metrics", "text/plain", "x")
                                .statusCode())
                .isEqualTo(415);
    }

    @Test
    void a_small_body_that_hides_a_large_one_is_413() throws IOException {
        var answer = send("staff", gzip(new byte[65 * 1024 * 1024]), "Content-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void others_are_refused_in_the_protocols_own_form() throws IOException {
        var answer = send("stranger", request("seconds", "2026-06-05T03:00:00Z"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(code(answer)).isEqualTo(7);
    }

    @Test
    void a_series_is_mapped_once_until_its_mapping_is_ended() {
        assertThat(map("taken").statusCode()).isEqualTo(201);
        var second = map("taken");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("/problems/series-mapping-taken");
        assertThat(
                        measured.ward()
                                .post(
                                        "staff",
                                        BASE + "/series-mappings",
                                        "application/json",
                                        MAPPING.formatted("x").replace("response", "nothing"))
                                .body())
                .contains("/problems/series-item-not-agreed");
    }

    private static HttpResponse<String> map(String metric) {
        return measured.ward()
                .post(
                        "staff",
                        BASE + "/series-mappings",
                        "application/json",
                        MAPPING.formatted(metric));
    }

    private static HttpResponse<String> post(String who, String json) {
        return measured.ward().post(who, BASE + "/otlp/v1/metrics", "application/json", json);
    }

    private static HttpResponse<byte[]> send(String who, byte[] body, String... headers) {
        return measured.ward()
                .post(who, BASE + "/otlp/v1/metrics", "application/x-protobuf", body, headers);
    }

    private static byte[] request(String metric, String... times) {
        var gauge = Gauge.newBuilder();
        for (var time : times) {
            gauge.addDataPoints(
                    NumberDataPoint.newBuilder().setTimeUnixNano(nanos(time)).setAsDouble(1.25));
        }
        var request = ExportMetricsServiceRequest.newBuilder();
        request.addResourceMetricsBuilder()
                .addScopeMetricsBuilder()
                .addMetrics(Metric.newBuilder().setName(metric).setGauge(gauge));
        return request.build().toByteArray();
    }

    private static long nanos(String time) {
        return Instant.parse(time).getEpochSecond() * 1_000_000_000L;
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    /** The code of a google.rpc.Status, whose message has to say something. */
    private static int code(HttpResponse<byte[]> answer) throws IOException {
        var in = CodedInputStream.newInstance(answer.body());
        in.readTag();
        int code = in.readInt32();
        in.readTag();
        assertThat(in.readString()).contains("Expected");
        return code;
    }
}
