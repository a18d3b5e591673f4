package jp.daicho.contract.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import jp.daicho.contract.AggregateTypes;
import org.junit.jupiter.api.Test;

/** What the ledger stores can be sealed. */
class StoredEventsTest {

    @Test
    void every_event_ever_released_has_a_canonical_form() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/golden"))) {
            var all = files.toList();
            assertThat(all).isNotEmpty();
            for (var file : all) {
                var text = Files.readString(file);
                var canonical = CanonicalJson.of(text);
                assertThat(CanonicalJson.of(canonical)).as(file.toString()).isEqualTo(canonical);
            }
        }
    }

    @Test
    void no_event_says_something_in_floating_point() {
        assertThat(
                        AggregateTypes.all().stream()
                                .flatMap(a -> a.eventClasses().stream())
                                .flatMap(e -> Arrays.stream(e.getRecordComponents()))
                                .filter(StoredEventsTest::isFloating))
                .isEmpty();
    }

    private static boolean isFloating(RecordComponent component) {
        var type = component.getGenericType().getTypeName();
        return type.contains("java.lang.Double")
                || type.contains("java.lang.Float")
                || type.equals("double")
                || type.equals("float");
    }

    @Test
    void an_entry_is_canonical_and_says_all_that_the_row_says() {
        var entry =
                LogEntry.of(
                        7,
                        new UUID(0, 1),
                        "Incident:\"1\"",
                        "Incident",
                        0,
                        "incident.IncidentReported",
                        1,
                        Instant.parse("2026-04-01T00:00:00.000001Z"),
                        "{\"role\": \"AUDITOR\", \"actor\": \"a\"}",
                        "{\"title\": \"画面\", \"code\": 1}");
        assertThat(CanonicalJson.of(entry.json())).isEqualTo(entry.json());
        assertThat(entry.json())
                .isEqualTo(
                        "{\"aggregateId\":\"Incident:\\\"1\\\"\",\"aggregateType\":\"Incident\","
                                + "\"eventId\":\"00000000-0000-0000-0000-000000000001\","
                                + "\"metadata\":{\"actor\":\"a\",\"role\":\"AUDITOR\"},\"payload\":\""
                                + Hash.ofText("{\"code\":1,\"title\":\"画面\"}").hex()
                                + "\",\"position\":7,\"recordedAt\":\"2026-04-01T00:00:00.000001Z\","
                                + "\"revision\":1,\"sequence\":0,\"type\":\"incident.IncidentReported\"}");
    }

    @Test
    void the_same_event_written_with_other_spaces_is_the_same_leaf_and_any_other_value_another() {
        var entry = entry(7, "{\"a\":1}", "{\"b\":2}");
        assertThat(entry(7, "{ \"a\" : 1 }", "{ \"b\" : 2 }").leaf()).isEqualTo(entry.leaf());
        assertThat(entry(8, "{\"a\":1}", "{\"b\":2}").leaf()).isNotEqualTo(entry.leaf());
        assertThat(entry(7, "{\"a\":2}", "{\"b\":2}").leaf()).isNotEqualTo(entry.leaf());
        assertThat(entry(7, "{\"a\":1}", "{\"b\":3}").leaf()).isNotEqualTo(entry.leaf());
        assertThat(entry(8, "{\"a\":1}", "{\"b\":2}").at(7).leaf()).isEqualTo(entry.leaf());
        assertThat(entry(7, "{\"a\":1}", "{\"b\":3}").withPayload(entry.payload()).leaf())
                .isEqualTo(entry.leaf());
    }

    private static LogEntry entry(long position, String metadata, String payload) {
        return LogEntry.of(
                position, new UUID(0, 1), "A", "A", 0, "t", 1, Instant.EPOCH, metadata, payload);
    }
}
