package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.servicelevel.MeasurementSample;
import jp.daicho.http.BulkLines;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class MeasurementLinesTest {

    private static final Instant AT = Instant.parse("2026-06-05T00:00:00Z");

    @Test
    void ndjson_is_read_line_by_line_and_broken_lines_keep_their_numbers() {
        var lines =
                ndjson(
                        """
                        {"item": "response", "at": "2026-06-05T09:00:00+09:00", "value": "1.25"}
                        {"item": "response", "at": "2026-02-30T00:00:00Z", "value": "1.25"}
                        not json
                        {"item": "response", "at": "2026-06-05T00:00:00Z", "value": 1.25}
                        {"item": "answers", "at": "2026-06-05T00:00:00Z", "good": 9, "count": 10}

                        """);

        assertThat(lines.samples())
                .containsExactly(
                        new MeasurementSample("response", AT, new BigDecimal("1.25"), null, null),
                        new MeasurementSample("answers", AT, null, 9L, 10L));
        assertThat(lines.unreadable()).containsExactly(2, 3, 4);
        assertThat(lines.violations())
                .extracting(InvalidCommand.Violation::pointer)
                .containsExactly("/2/at", "/3", "/4/value");
    }

    @Test
    void csv_has_a_header_that_names_its_columns_in_any_order() {
        var lines =
                csv(
                        "\uFEFFat,item,value,good,count,also\r\n"
                                + "2026-06-05T00:00:00Z,\"response\",1.25,,,p95 p99\r\n"
                                + "2026-06-05T00:00:00Z,answers,,9,10,\r\n"
                                + "2026-06-05T00:00:00Z,answers,,nine,10,\r\n"
                                + "2026-06-05T00:00:00Z,answers\r\n");

        assertThat(lines.samples())
                .containsExactly(
                        new MeasurementSample(
                                "response",
                                AT,
                                new BigDecimal("1.25"),
                                null,
                                null,
                                List.of("p95", "p99")),
                        new MeasurementSample("answers", AT, null, 9L, 10L));
        assertThat(lines.unreadable()).containsExactly(3, 4);
        assertThat(lines.numbers()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void a_csv_without_a_known_header_is_refused() {
        assertThatThrownBy(() -> csv("timestamp,value\n1,2\n")).isInstanceOf(InvalidCommand.class);
    }

    private static MeasurementLines ndjson(String text) {
        return MeasurementLines.of(lines(text, BulkLines.NDJSON), false);
    }

    private static MeasurementLines csv(String text) {
        return MeasurementLines.of(lines(text, BulkLines.CSV), true);
    }

    private static List<BulkLines.Line> lines(String text, String type) {
        return BulkLines.read(
                text.getBytes(StandardCharsets.UTF_8), MediaType.parseMediaType(type));
    }
}
