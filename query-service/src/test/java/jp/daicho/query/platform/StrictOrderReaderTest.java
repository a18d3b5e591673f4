package jp.daicho.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No event is lost and none comes early, whoever rolls back and however late somebody commits. */
class StrictOrderReaderTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database = TestDatabase.create();
    private final EventWriter writer = new EventWriter(database.as("command"));
    private final StrictOrderReader reader =
            new StrictOrderReader(new EventTable(database.as("reader")), () -> {});

    @BeforeEach
    void start() {
        reader.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        reader.stop();
        database.close();
    }

    @Test
    void twelveWritersWithRollbacksLoseNothingAndEverythingComesInOrder() throws Exception {
        var committed = new ConcurrentSkipListSet<Long>();
        var random = new Random(42);
        var seeds = random.longs(12).toArray();
        try (var writers = Executors.newFixedThreadPool(12)) {
            for (long seed : seeds) {
                writers.submit(() -> {
                    writeMany(new Random(seed), committed);
                    return null;
                });
            }
            var seen = new ArrayList<Long>();
            writers.shutdown();
            long position = 0;
            while (!writers.isTerminated() || position < reader.head()) {
                reader.awaitBeyond(position, Duration.ofMillis(50));
                var batch = reader.read(position, 100);
                batch.events().forEach(e -> seen.add(e.position()));
                position = batch.through();
            }
            assertThat(writers.awaitTermination(1, TimeUnit.SECONDS)).isTrue();
            assertThat(committed).hasSizeGreaterThan(1000);
            assertThat(seen).containsExactlyElementsOf(committed);
        }
    }

    private void writeMany(Random random, Set<Long> committed) throws SQLException {
        for (int i = 0; i < 150; i++) {
            try (var connection = database.as("command").getConnection()) {
                connection.setAutoCommit(false);
                var positions = new ArrayList<Long>();
                for (int n = random.nextInt(3); n >= 0; n--) {
                    positions.add(report(connection, "連" + i));
                }
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed.addAll(positions);
                }
            }
        }
    }

    private long report(Connection connection, String title) throws SQLException {
        return writer.append(
                connection, UUID.randomUUID(), Set.of(SYSTEM), IncidentList.reported("I-1", title));
    }

    @Test
    void anEventThatCommitsLateIsWaitedForHoweverOldItsTimestampIs() throws Exception {
        try (var late = database.as("command").getConnection()) {
            late.setAutoCommit(false);
            writer.at(Instant.parse("2020-01-01T00:00:00Z"));
            long first = report(late, "late");
            long second =
                    writer.write(
                            UUID.randomUUID(),
                            Set.of(SYSTEM),
                            IncidentList.reported("I-2", "early"));
            reader.awaitBeyond(first, Duration.ofMillis(300));
            assertThat(reader.settled()).isEqualTo(first - 1);
            late.commit();
            reader.awaitBeyond(second - 1, PATIENCE);
            assertThat(positionsAfter(0)).containsExactly(first, second);
        }
    }

    @Test
    void aPositionBurntByARollbackIsPassed() throws Exception {
        long burnt;
        try (var connection = database.as("command").getConnection()) {
            connection.setAutoCommit(false);
            burnt = report(connection, "never");
            connection.rollback();
        }
        long next =
                writer.write(
                        UUID.randomUUID(), Set.of(SYSTEM), IncidentList.reported("I-3", "next"));
        reader.awaitBeyond(next - 1, PATIENCE);
        assertThat(reader.settled()).isEqualTo(next).isGreaterThan(burnt);
        assertThat(positionsAfter(0)).containsExactly(next);
    }

    @Test
    void aWriterThatOnlyHoldsTheLockDoesNotKeepVisibleNeighboursBack() throws Exception {
        try (var busy = database.as("command").getConnection()) {
            long first =
                    writer.write(
                            UUID.randomUUID(), Set.of(SYSTEM), IncidentList.reported("I-4", "a"));
            busy.setAutoCommit(false);
            report(busy, "pending");
            reader.awaitBeyond(first - 1, PATIENCE);
            assertThat(positionsAfter(0)).containsExactly(first);
            busy.rollback();
        }
    }

    @Test
    void aLateReaderReadsWhatIsNoMoreInMemory() throws Exception {
        var all = new ArrayList<Long>();
        try (var connection = database.as("command").getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < RecentEvents.MOST + 50; i++) {
                all.add(report(connection, "n"));
            }
            connection.commit();
        }
        reader.awaitBeyond(all.getLast() - 1, PATIENCE);
        assertThat(positionsAfter(0)).containsExactlyElementsOf(all);
        assertThat(positionsAfter(all.get(2000)))
                .containsExactlyElementsOf(all.subList(2001, all.size()));
    }

    private List<Long> positionsAfter(long start) {
        var found = new ArrayList<Long>();
        long position = start;
        while (position < reader.settled()) {
            var batch = reader.read(position, 300);
            batch.events().forEach(e -> found.add(e.position()));
            position = batch.through();
        }
        return found;
    }
}
