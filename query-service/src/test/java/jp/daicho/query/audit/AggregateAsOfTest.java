package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Each kind of thing there is, as its events left it, from an example of each of its events. */
class AggregateAsOfTest {

    private static final Path EXAMPLES =
            Path.of("../shared-api/contract/src/test/resources/golden");
    private static final Instant BEGINNING = Instant.parse("2026-04-01T00:00:00Z");

    @TestFactory
    Stream<DynamicTest> every_aggregate_is_shown_as_of_any_of_its_events() {
        return AggregateTypes.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> shown(type)));
    }

    private static void shown(AggregateType type) throws IOException {
        var rows = rows(type);
        assertThat(rows).isNotEmpty();
        var expected = new TreeMap<String, JsonNode>();
        for (int i = 0; i < rows.size(); i++) {
            for (var field : EventCodec.mapper().readTree(rows.get(i).payload()).properties()) {
                expected.put(field.getKey(), field.getValue());
            }
            var then = rows.get(i).occurredAt();
            var known = rows.get(i).recordedAt();
            for (var asOf :
                    List.of(new AggregateAsOf(then, null), new AggregateAsOf(null, known))) {
                rows.forEach(asOf::take);
                assertThat(asOf.count()).isEqualTo(i + 1);
                assertThat(asOf.version()).isEqualTo(i + 1);
                assertThat(asOf.events())
                        .extracting(AuditRow::type)
                        .isEqualTo(rows.subList(0, i + 1).stream().map(AuditRow::type).toList());
                assertThat(asOf.fields())
                        .extracting(f -> f.field() + "=" + f.value())
                        .isEqualTo(
                                expected.entrySet().stream()
                                        .map(e -> e.getKey() + "=" + e.getValue())
                                        .toList());
            }
        }
        var before = new AggregateAsOf(BEGINNING.minusSeconds(1), null);
        rows.forEach(before::take);
        assertThat(before.count()).isZero();
    }

    /** One of each type of event, recorded an hour after it happened. */
    private static List<AuditRow> rows(AggregateType type) throws IOException {
        var rows = new ArrayList<AuditRow>();
        for (var event : type.eventClasses()) {
            var known = event.getAnnotation(EventType.class);
            int number = rows.size() + 1;
            var happened = BEGINNING.plusSeconds(number - 1);
            rows.add(
                    new AuditRow(
                            number,
                            new UUID(7, number),
                            known.name(),
                            known.revision(),
                            happened.plusSeconds(3600),
                            happened,
                            new UUID(9, 1),
                            new UUID(9, 2),
                            Role.OWNING_SECTION_STAFF,
                            type.name(),
                            new UUID(5, 1),
                            number,
                            List.of(),
                            "c",
                            "c",
                            List.of(),
                            "[]",
                            example(known)));
        }
        rows.sort(Comparator.comparingLong(AuditRow::position));
        return rows;
    }

    private static String example(EventType type) throws IOException {
        var golden = EXAMPLES.resolve(type.name() + ".r" + type.revision() + ".json");
        return Files.readString(golden);
    }
}
