package jp.daicho.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.DomainEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read ahead is bounded by how many events there are, and by how long they are. */
class BatchesAheadTest {

    private static final int EVENTS = 2 * RecentEvents.MOST;
    private static final int MANY = 500;
    private static final long CHARACTERS = 100_000;
    private static final int LONG = 9_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database = TestDatabase.create();
    private final EventWriter writer = new EventWriter(database.as("command"));
    private final StrictOrderReader log =
            new StrictOrderReader(new EventTable(database.as("reader")), () -> {});
    private long written;

    @BeforeEach
    void write() throws InterruptedException {
        // first short ones, then long ones among them
        for (int from = 0; from < EVENTS; from += 100) {
            var events = new DomainEvent[100];
            for (int i = 0; i < events.length; i++) {
                boolean isLong = from >= EVENTS / 2 && i % 10 == 0;
                events[i] = IncidentList.reported("I-1", isLong ? "長".repeat(LONG) : "短");
            }
            written = writer.write(UUID.randomUUID(), Set.of(new UUID(1, 1)), events);
        }
        log.start();
        awaitAll();
    }

    private void awaitAll() throws InterruptedException {
        while (log.settled() < written) {
            log.awaitBeyond(log.settled(), PATIENCE);
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        log.stop();
        database.close();
    }

    @Test
    void no_batch_has_more_events_or_characters_than_it_may_and_none_is_lost() {
        var positions = new ArrayList<Long>();
        var sizes = new ArrayList<Integer>();
        try (var batches = new BatchesAhead(log, UnaryOperator.identity(), MANY, CHARACTERS)) {
            for (var batch = batches.next(); batch != null; batch = batches.next()) {
                assertThat(batch.events()).isNotEmpty().hasSizeLessThanOrEqualTo(MANY);
                // but for the last event, which is there even where it is longer than all may be
                assertThat(characters(batch.events().subList(0, batch.events().size() - 1)))
                        .isLessThan(CHARACTERS);
                assertThat(batch.through()).isGreaterThanOrEqualTo(last(batch));
                batch.events().forEach(e -> positions.add(e.position()));
                sizes.add(batch.events().size());
            }
        }
        assertThat(positions).hasSize(EVENTS).isSorted().doesNotHaveDuplicates();
        assertThat(positions.getLast()).isEqualTo(written);
        assertThat(sizes.getFirst()).as("of short events").isGreaterThan(100);
        assertThat(sizes).as("of long events").anyMatch(size -> size < 100);
    }

    @Test
    void short_events_come_as_many_as_there_may_be_in_a_batch() {
        try (var batches = new BatchesAhead(log, UnaryOperator.identity(), 50, CHARACTERS)) {
            for (int i = 0; i < 10; i++) {
                assertThat(batches.next())
                        .isNotNull()
                        .satisfies(b -> assertThat(b.events()).hasSize(50));
            }
        }
    }

    @Test
    void an_event_longer_than_a_batch_may_be_comes_alone() {
        try (var batches = new BatchesAhead(log, UnaryOperator.identity(), MANY, 1)) {
            for (int i = 0; i < 10; i++) {
                assertThat(batches.next())
                        .isNotNull()
                        .satisfies(b -> assertThat(b.events()).hasSize(1));
            }
        }
    }

    @Test
    void the_newest_events_which_are_in_memory_are_bounded_too() throws InterruptedException {
        long before = written;
        for (int i = 0; i < 30; i++) {
            written =
                    writer.write(
                            UUID.randomUUID(),
                            Set.of(new UUID(1, 1)),
                            IncidentList.reported("I-2", "長".repeat(LONG)));
        }
        awaitAll();
        var newest = log.read(before, MANY, CHARACTERS);
        assertThat(newest.events()).hasSizeBetween(2, 29);
        assertThat(characters(newest.events().subList(0, newest.events().size() - 1)))
                .isLessThan(CHARACTERS);
        assertThat(newest.through()).isEqualTo(last(newest));
        assertThat(log.read(before, MANY).events()).hasSize(30);
    }

    private static long characters(List<LoggedEvent> events) {
        return events.stream().mapToLong(LoggedEvent::size).sum();
    }

    private static long last(EventLog.Batch batch) {
        return batch.events().getLast().position();
    }
}
