package jp.daicho.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.sentence.SampleWording;
import jp.daicho.contract.sentence.Sentences;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Event types are forever: every revision ever released has a golden file and can be read. */
class EventCatalogueTest {

    private final EventCodec codec = new EventCodec();

    private record Revision(Class<? extends DomainEvent> event, EventType type, int number) {
        String file() {
            return "/golden/" + type.name() + ".r" + number + ".json";
        }
    }

    private List<Revision> revisions() {
        var all = new ArrayList<Revision>();
        for (var aggregate : AggregateTypes.all()) {
            for (var event : aggregate.eventClasses()) {
                var type = codec.typeOf(event);
                for (int r = 1; r <= type.revision(); r++) {
                    all.add(new Revision(event, type, r));
                }
            }
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> every_revision_has_a_golden_file_that_is_still_read() {
        return revisions().stream()
                .map(r ->
                        DynamicTest.dynamicTest(
                                r.type.name() + " r" + r.number,
                                () -> {
                                    var event =
                                            codec.decode(r.type.name(), r.number, read(r.file()));
                                    assertThat(event).isInstanceOf(r.event);
                                    if (r.number == r.type.revision()) {
                                        assertThat(
                                                        EventCodec.mapper()
                                                                .readTree(codec.encode(event)))
                                                .isEqualTo(
                                                        EventCodec.mapper()
                                                                .readTree(read(r.file())));
                                    }
                                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_is_a_record_named_after_its_feature() {
        return AggregateTypes.all().stream()
                .flatMap(a -> a.eventClasses().stream().map(e -> new Object[] {a, e}))
                .map(pair -> {
                    var aggregate = (AggregateType) pair[0];
                    var event = (Class<?>) pair[1];
                    return DynamicTest.dynamicTest(
                            event.getSimpleName(),
                            () -> {
                                assertThat(event.isRecord()).isTrue();
                                assertThat(Modifier.isPublic(event.getModifiers())).isTrue();
                                var type = event.getAnnotation(EventType.class);
                                assertThat(type.name())
                                        .isEqualTo(
                                                aggregate.feature() + "." + event.getSimpleName());
                                assertThat(type.ja()).isNotBlank();
                                assertThat(type.en()).isNotBlank();
                                assertThat(type.guideline()).doesNotHaveDuplicates();
                            });
                });
    }

    /** A new event type without a sentence does not get through: docs/handbook.md. */
    @TestFactory
    Stream<DynamicTest> every_event_is_said_in_a_sentence_of_both_languages() {
        var sentences = new Sentences();
        return revisions().stream()
                .map(r ->
                        DynamicTest.dynamicTest(
                                r.type.name() + " r" + r.number,
                                () -> {
                                    var event =
                                            codec.decode(r.type.name(), r.number, read(r.file()));
                                    var said =
                                            sentences.sentence(
                                                    r.type.name(),
                                                    EventCodec.mapper()
                                                            .readTree(codec.encode(event)),
                                                    SampleWording.INSTANCE);
                                    assertThat(said.ja())
                                            .doesNotContainPattern("[{}\\[\\]<>|–]|null|  ")
                                            .containsPattern("\\p{IsHiragana}")
                                            .startsWith("田中課長が");
                                    assertThat(said.en())
                                            .doesNotContainPattern("[{}\\[\\]<>|–]|null|  ")
                                            .startsWith("Section manager Tanaka ");
                                }));
    }

    @Test
    void an_unknown_type_or_revision_is_never_skipped() {
        assertThatThrownBy(() -> codec.decode("nothing.Known", 1, "{}"))
                .isInstanceOf(UnknownEventType.class);
        revisions().stream()
                .limit(1)
                .forEach(r ->
                        assertThatThrownBy(() ->
                                        codec.decode(r.type.name(), r.type.revision() + 1, "{}"))
                                .isInstanceOf(UnknownEventType.class));
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = EventCatalogueTest.class.getResourceAsStream(resource)) {
            assertThat(in).as("golden file %s", resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
