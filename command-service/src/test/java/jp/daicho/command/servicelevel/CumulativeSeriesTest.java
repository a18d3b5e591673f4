package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceResponse;
import io.opentelemetry.proto.metrics.v1.AggregationTemporality;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogram;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Histogram;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import io.opentelemetry.proto.metrics.v1.Sum;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What counts for ever, sent over HTTP to instances on one real PostgreSQL. */
class CumulativeSeriesTest {

    private static final String TERMS =
            """
            {"effectiveFrom": "2026-04-01", "serviceHours": {"timeZone": "Asia/Tokyo", "weekly": [], "closedOn": []}, \
            "items": [{"code": "hits", "name": "件数", "metric": "OTHER", "kind": "COUNT", "comparison": "AT_MOST", \
            "target": "100000", "frequency": "5分ごと", "method": "計測", "formula": "合計"}, \
            {"code": "fast", "name": "応答率", "metric": "OTHER", "kind": "RATIO", "comparison": "AT_LEAST", \
            "target": "95", "frequency": "5分ごと", "method": "計測", "formula": "比率"}], \
            "excluded": [], "plannedOutageNoticeHours": 0}\
            """;
    private static final UUID SYSTEM = UUID.randomUUID();
    private static final String BASE = "/api/v1/systems/" + SYSTEM;
    private static final String START = "2026-03-01T00:00:00Z";
    private static final AggregationTemporality CUMULATIVE =
            AggregationTemporality.AGGREGATION_TEMPORALITY_CUMULATIVE;

    private static MeasuredSystem measured;

    /** A second instance beside the first. */
    private static Ward second;

    @BeforeAll
    static void start() {
        measured = new MeasuredSystem(SYSTEM, TERMS);
        second = measured.ward().another();
    }

    @AfterAll
    static void stop() {
        second.close();
        measured.close();
    }

    @Test
    void what_was_counted_between_two_readings_is_recorded_once_also_after_a_restart_IV_1_6_N2()
            throws IOException {
        map("once", "hits", null);

        var first = send(hits("once", START, "2026-06-05T00:00:00Z", 500));
        assertThat(refusal(first)).isEmpty();
        assertThat(position(first)).as("only remembered").isNull();
        var counted = hits("once", START, "2026-06-05T00:01:00Z", 507);
        var recorded = send(counted);
        assertThat(refusal(recorded)).isEmpty();
        assertThat(total("once")).isEqualByComparingTo("7");

        var again = send(second, counted);
        assertThat(position(again)).isNotNull().isEqualTo(position(recorded));
        assertThat(refusal(again)).isEmpty();
        var inOtherBytes = send(counted.toBuilder().addResourceMetrics(empty()).build());
        assertThat(refusal(inOtherBytes)).isEmpty();
        assertThat(total("once")).isEqualByComparingTo("7");

        try (var restarted = measured.ward().another()) {
            var later = hits("once", START, "2026-06-05T00:02:00Z", 510);
            assertThat(refusal(send(restarted, later))).isEmpty();
        }
        assertThat(total("once")).isEqualByComparingTo("10");
    }

    @Test
    void a_reset_begins_anew_and_what_is_late_is_refused_and_said_IV_2_5_N3() throws IOException {
        map("reset", "hits", null);
        send(hits("reset", START, "2026-06-05T00:00:00Z", 500));
        send(hits("reset", "2026-06-05T00:00:30Z", "2026-06-05T00:01:00Z", 4));
        assertThat(total("reset")).isEqualByComparingTo("4");

        assertThat(refusal(send(hits("reset", "2026-06-05T00:00:30Z", "2026-06-05T00:00:45Z", 2))))
                .isEqualTo(
                        "1 of 1 data points refused: 1 of a cumulative series that was read at that time or later: reset");
        assertThat(refusal(send(hits("reset", "2026-06-05T00:00:30Z", "2026-06-05T00:02:00Z", 3))))
                .contains("fell without a new start");
        assertThat(refusal(send(hits("reset", START, "2026-06-05T00:03:00Z", 9))))
                .contains("as if two sent it");
        assertThat(refusal(send(hits("reset", START, "2099-01-01T00:00:00Z", 10))))
                .contains("In the future");
        assertThat(total("reset")).isEqualByComparingTo("4");
    }

    @Test
    void what_is_refused_by_the_agreement_is_counted_from_all_the_same() throws IOException {
        map("agreed", "hits", null);
        send(hits("agreed", START, "2026-03-20T00:00:00Z", 100));

        assertThat(refusal(send(hits("agreed", START, "2026-03-30T00:00:00Z", 900))))
                .contains("ITEM_NOT_AGREED");
        send(hits("agreed", START, "2026-04-02T00:00:00Z", 905));

        assertThat(total("agreed")).isEqualByComparingTo("5");
    }

    @Test
    void lines_that_are_refused_are_said_again_to_whoever_sends_again() throws IOException {
        map("lines", "hits", null);
        var request =
                merged(
                        hits("lines", START, "2026-03-20T00:00:00Z", 1),
                        hits("lines", START, "2026-03-21T00:00:00Z", 3),
                        hits("lines", START, "2026-04-02T00:00:00Z", 8));

        var answer = refusal(send(request));

        assertThat(answer).isEqualTo("1 of 3 data points refused: 1 Item not agreed: lines");
        assertThat(refusal(send(request))).isEqualTo(answer);
        assertThat(total("lines")).isEqualByComparingTo("5");
    }

    @Test
    void histograms_of_both_kinds_say_how_many_were_good_since_the_last_reading_IV_3_1_S1()
            throws IOException {
        map("seconds", "fast", "2");
        map("powers", "fast", "2");
        send(merged(seconds("seconds", 0, 10, 5), powers("powers", 0, 10, 5)));

        assertThat(refusal(send(merged(seconds("seconds", 1, 17, 6), powers("powers", 1, 17, 6)))))
                .isEmpty();

        for (var source : List.of("seconds", "powers")) {
            assertThat(rolledUp(source, "good")).as(source).isEqualByComparingTo("7");
            assertThat(rolledUp(source, "count")).as(source).isEqualByComparingTo("8");
        }
    }

    @Test
    void exports_at_the_same_time_to_two_instances_neither_lose_nor_double_anything()
            throws Exception {
        map("parallel", "hits", null);
        send(hits("parallel", START, "2026-06-05T02:00:00Z", 0));
        var next = new AtomicInteger();
        var senders = new ArrayList<Callable<Integer>>();
        for (int sender = 0; sender < 4; sender++) {
            var instance = sender % 2 == 0 ? measured.ward() : second;
            senders.add(() -> {
                int status = 200;
                for (int i = next.incrementAndGet(); i <= 40; i = next.incrementAndGet()) {
                    var at = Instant.parse("2026-06-05T02:00:00Z").plusSeconds(i);
                    var answer = send(instance, hits("parallel", START, at.toString(), 3L * i));
                    status = Math.max(status, answer.statusCode());
                }
                return status;
            });
        }
        try (var pool = Executors.newFixedThreadPool(senders.size())) {
            for (var done : pool.invokeAll(senders)) {
                assertThat(done.get()).isEqualTo(200);
            }
        }

        // late ones are refused, and what they add is in the later ones
        assertThat(total("parallel")).isEqualByComparingTo("120");
    }

    @Test
    void a_dry_run_remembers_nothing() throws IOException {
        map("dry", "hits", null);
        send(hits("dry", START, "2026-06-05T00:00:00Z", 500));
        var counted = hits("dry", START, "2026-06-05T00:01:00Z", 507);

        var answer = post(measured.ward(), counted, "?dryRun=true");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(total("dry")).isEqualByComparingTo("0");

        send(counted);
        assertThat(total("dry")).isEqualByComparingTo("7");
    }

    @Test
    void the_end_of_a_mapping_ends_its_series_and_a_new_one_begins_anew() throws IOException {
        var mapping = map("ended", "hits", null);
        send(hits("ended", START, "2026-06-05T00:00:00Z", 500));
        var ended =
                measured.ward()
                        .post(
                                "staff",
                                BASE + "/series-mappings/" + mapping + "/end",
                                "application/json",
                                "{\"reason\": \"名称変更\"}");
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        assertThat(
                        measured.ward()
                                .jdbc()
                                .sql(
                                        "SELECT count(*) FROM measurement.series_reading WHERE mapping_id = ?")
                                .param(mapping)
                                .query(Long.class)
                                .single())
                .isZero();

        map("ended", "hits", null);
        send(hits("ended", START, "2026-06-05T00:01:00Z", 900));
        send(hits("ended", START, "2026-06-05T00:02:00Z", 901));

        assertThat(total("ended")).isEqualByComparingTo("1");
    }

    /** Source and metric have the same name; says the mapping's id. */
    private static UUID map(String name, String item, @Nullable String goodUpTo) {
        var answer =
                measured.ward()
                        .post(
                                "staff",
                                BASE + "/series-mappings",
                                "application/json",
                                """
                                {"source": "%1$s", "metric": "%1$s", "labels": [], "item": "%2$s"%3$s}\
                                """
                                        .formatted(
                                                name,
                                                item,
                                                goodUpTo == null
                                                        ? ""
                                                        : ", \"goodUpTo\": \"" + goodUpTo + "\""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return UUID.fromString(EventCodec.mapper().readTree(answer.body()).get("id").stringValue());
    }

    private static HttpResponse<byte[]> send(ExportMetricsServiceRequest request) {
        return send(measured.ward(), request);
    }

    private static HttpResponse<byte[]> send(Ward ward, ExportMetricsServiceRequest request) {
        return post(ward, request, "");
    }

    private static HttpResponse<byte[]> post(
            Ward ward, ExportMetricsServiceRequest request, String query) {
        return ward.post(
                "staff",
                BASE + "/otlp/v1/metrics" + query,
                "application/x-protobuf",
                request.toByteArray());
    }

    private static String refusal(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return ExportMetricsServiceResponse.parseFrom(answer.body())
                .getPartialSuccess()
                .getErrorMessage();
    }

    private static @Nullable String position(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Daicho-Position").orElse(null);
    }

    private static BigDecimal total(String source) {
        return rolledUp(source, "sum");
    }

    /** What the events of a source amount to. */
    private static BigDecimal rolledUp(String source, String of) {
        return measured.ward()
                .jdbc()
                .sql(
                        """
                        SELECT coalesce(sum((day -> 'values' ->> ?)::numeric), 0)
                        FROM event_store.domain_event, jsonb_array_elements(payload::jsonb -> 'rollUps') AS day
                        WHERE type = 'servicelevel.MeasurementsRecorded' AND payload::jsonb ->> 'source' = ?\
                        """)
                .params(of, source)
                .query(BigDecimal.class)
                .single();
    }

    private static ExportMetricsServiceRequest hits(
            String metric, String start, String at, long value) {
        return request(
                Metric.newBuilder()
                        .setName(metric)
                        .setSum(
                                Sum.newBuilder()
                                        .setIsMonotonic(true)
                                        .setAggregationTemporality(CUMULATIVE)
                                        .addDataPoints(
                                                NumberDataPoint.newBuilder()
                                                        .setStartTimeUnixNano(nanos(start))
                                                        .setTimeUnixNano(nanos(at))
                                                        .setAsInt(value))));
    }

    private static ExportMetricsServiceRequest seconds(
            String metric, int minute, long good, long bad) {
        return request(
                Metric.newBuilder()
                        .setName(metric)
                        .setHistogram(
                                Histogram.newBuilder()
                                        .setAggregationTemporality(CUMULATIVE)
                                        .addDataPoints(
                                                HistogramDataPoint.newBuilder()
                                                        .setStartTimeUnixNano(nanos(START))
                                                        .setTimeUnixNano(minute(minute))
                                                        .setCount(good + bad)
                                                        .addExplicitBounds(2)
                                                        .addBucketCounts(good)
                                                        .addBucketCounts(bad))));
    }

    /** With a scale that is another one each time: values up to 2, and from there to 4. */
    private static ExportMetricsServiceRequest powers(
            String metric, int minute, long good, long bad) {
        var buckets = ExponentialHistogramDataPoint.Buckets.newBuilder();
        if (minute == 0) {
            buckets.setOffset(0).addBucketCounts(good).addBucketCounts(bad);
        } else {
            buckets.setOffset(1).addBucketCounts(good).addBucketCounts(bad);
        }
        return request(
                Metric.newBuilder()
                        .setName(metric)
                        .setExponentialHistogram(
                                ExponentialHistogram.newBuilder()
                                        .setAggregationTemporality(CUMULATIVE)
                                        .addDataPoints(
                                                ExponentialHistogramDataPoint.newBuilder()
                                                        .setStartTimeUnixNano(nanos(START))
                                                        .setTimeUnixNano(minute(minute))
                                                        .setScale(minute == 0 ? 0 : 1)
                                                        .setCount(good + bad)
                                                        .setPositive(buckets))));
    }

    private static ExportMetricsServiceRequest request(Metric.Builder metric) {
        var request = ExportMetricsServiceRequest.newBuilder();
        request.addResourceMetricsBuilder().addScopeMetricsBuilder().addMetrics(metric);
        return request.build();
    }

    private static ResourceMetrics empty() {
        return ResourceMetrics.getDefaultInstance();
    }

    private static ExportMetricsServiceRequest merged(ExportMetricsServiceRequest... parts) {
        var request = ExportMetricsServiceRequest.newBuilder();
        for (var part : parts) {
            request.addAllResourceMetrics(part.getResourceMetricsList());
        }
        return request.build();
    }

    private static long minute(int minute) {
        return nanos("2026-06-05T01:00:00Z") + minute * 60_000_000_000L;
    }

    private static long nanos(String time) {
        var instant = Instant.parse(time);
        return instant.getEpochSecond() * 1_000_000_000L;
    }
}
