package jp.daicho.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class RememberedStreamsTest {

    private final RememberedStreams remembered = new RememberedStreams();

    private static RememberedStreams.Stream stream(long characters) {
        DomainEventMessage<?> first = new GenericDomainEventMessage<>("Counter", "a", 0, "event");
        return new RememberedStreams.Stream(List.of(first), UUID.randomUUID(), 7, characters);
    }

    @Test
    void what_was_asked_longest_ago_is_forgotten_where_there_is_too_much() {
        remembered.remember("a", stream(4_500_000));
        remembered.remember("b", stream(4_500_000));
        remembered.of("a");
        remembered.remember("c", stream(4_500_000));
        assertThat(remembered.of("b")).isNull();
        assertThat(remembered.of("a")).isNotNull();
        assertThat(remembered.of("c")).isNotNull();
    }

    @Test
    void a_stream_takes_its_room_once() {
        for (int i = 0; i < 10; i++) {
            remembered.remember("a", stream(4_500_000));
        }
        remembered.remember("b", stream(4_500_000));
        assertThat(remembered.of("a")).isNotNull();
    }

    @Test
    void a_stream_beyond_all_room_is_not_remembered() {
        remembered.remember("a", stream(1));
        remembered.remember("b", stream(15_000_000));
        assertThat(remembered.of("b")).isNull();
        remembered.remember("c", stream(11_900_000));
        assertThat(remembered.of("c")).isNotNull();
    }

    @Test
    void a_stream_grows_by_what_came_since() {
        DomainEventMessage<?> second = new GenericDomainEventMessage<>("Counter", "a", 1, "event");
        var event = UUID.randomUUID();
        var grown = stream(10).with(List.of(second), event, 9, 5);
        assertThat(grown.lastSequence()).isEqualTo(1);
        assertThat(grown.lastEvent()).isEqualTo(event);
        assertThat(grown.lastPosition()).isEqualTo(9);
        assertThat(grown.characters()).isEqualTo(15);
    }
}
