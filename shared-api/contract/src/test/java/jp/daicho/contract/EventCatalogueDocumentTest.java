package jp.daicho.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/events.md} is made from the events themselves; {@code -Ddaicho.docs.write=true}
 * writes it anew.
 */
class EventCatalogueDocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/events.md");

    @Test
    void the_event_catalogue_says_what_the_events_are() throws IOException {
        var expected = document();
        if (Boolean.getBoolean("daicho.docs.write")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(DOCUMENT).exists().hasContent(expected);
    }

    private static String document() {
        var text = new StringBuilder();
        text.append("# Event catalogue\n\n");
        text.append(
                "Made from the events by `EventCatalogueDocumentTest` (`-Ddaicho.docs.write=true` writes it anew). ");
        text.append("Names and revisions are forever; every revision has a golden file in\n");
        text.append(
                "`shared-api/contract/src/test/resources/golden`. Who sees which: [event-visibility.md](event-visibility.md).\n");
        for (var aggregate : AggregateTypes.all()) {
            text.append("\n## ")
                    .append(aggregate.name())
                    .append(" · ")
                    .append(aggregate.label().ja())
                    .append(
                            "\n\n| event | rev. | 何が起きたか | what happened | says | guideline |\n|---|---|---|---|---|---|\n");
            for (var event : aggregate.eventClasses()) {
                text.append(row(event));
            }
        }
        return text.toString();
    }

    private static String row(Class<? extends DomainEvent> event) {
        var type = event.getAnnotation(EventType.class);
        var says =
                Arrays.stream(event.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(", "));
        return "| `%s` | %d | %s | %s | %s | %s |\n"
                .formatted(
                        type.name(),
                        type.revision(),
                        type.ja(),
                        type.en(),
                        says,
                        String.join(", ", type.guideline()));
    }
}
