package jp.daicho.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.http.GeneralProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is skipped and nothing is taken twice, whatever stops a projection and wherever. */
class StoppingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestDatabase database = TestDatabase.create();
    private final EventWriter writer = new EventWriter(database.as("command"));

    @AfterEach
    void close() {
        database.close();
    }

    private ReadModels readModels(Projection projection) {
        return new ReadModels(
                List.of(projection), database.as("reader"), database.as("query"), new EventCodec());
    }

    private long report(int number, String title) {
        return writer.write(
                new UUID(5, number), Set.of(SYSTEM), IncidentList.reported("I-" + number, title));
    }

    private static void await(ReadModels models, long position) {
        new Gate(models).await(List.of("test_incidents"), position, PATIENCE);
    }

    private static void await(ReadModels models, BooleanSupplier condition)
            throws InterruptedException {
        assertThat(models.changed().await(condition, PATIENCE)).isTrue();
    }

    private List<String> codes() {
        return JdbcClient.create(database.as("query"))
                .sql("SELECT code FROM read_model.test_incident ORDER BY incident_id")
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Test
    void anEventThatCannotBeTakenStopsTheProjectionRightThere() throws Exception {
        var models = readModels(IncidentList.stoppingAt("poison"));
        models.start();
        report(0, "a");
        long last = report(1, "b");
        await(models, last);
        try (var connection = database.as("command").getConnection()) {
            connection.setAutoCommit(false);
            var before =
                    writer.append(
                            connection,
                            new UUID(5, 2),
                            Set.of(SYSTEM),
                            IncidentList.reported("I-2", "c"));
            long poison =
                    writer.append(
                            connection,
                            new UUID(5, 3),
                            Set.of(SYSTEM),
                            IncidentList.reported("I-3", "poison"));
            writer.append(
                    connection, new UUID(5, 4), Set.of(SYSTEM), IncidentList.reported("I-4", "d"));
            connection.commit();
            var state = models.get("test_incidents");
            await(models, () -> state.now().phase() == ReadModelState.Phase.STOPPED);
            assertThat(state.now().position()).isEqualTo(before);
            assertThat(codes()).containsExactly("I-0", "I-1", "I-2");
            assertThatThrownBy(() -> await(models, poison))
                    .isInstanceOfSatisfying(
                            Rejection.class,
                            r -> assertThat(r.type()).isEqualTo(GeneralProblem.READ_MODEL_BEHIND));
        }
        models.stop();

        // mended, it goes on where it stopped
        var mended = readModels(new IncidentList());
        mended.start();
        await(mended, writer.write(new UUID(5, 0), Set.of(SYSTEM), new IncidentClosed(null)));
        assertThat(codes()).containsExactly("I-0", "I-1", "I-2", "I-3", "I-4");
        mended.stop();
    }

    @Test
    void anEventOfAnUnknownTypeStopsTheProjectionThoughItHandlesNoSuchThing() throws Exception {
        var models = readModels(new IncidentList());
        models.start();
        long known = report(0, "a");
        await(models, known);
        try (var connection = database.as("command").getConnection()) {
            writer.raw(
                    connection,
                    "Incident:" + new UUID(5, 0),
                    7,
                    "incident.FromTheFuture",
                    1,
                    "{}",
                    Set.of(SYSTEM),
                    List.of());
        }
        report(1, "b");
        var state = models.get("test_incidents");
        await(models, () -> state.now().phase() == ReadModelState.Phase.STOPPED);
        assertThat(state.now().position()).isEqualTo(known);
        assertThat(codes()).containsExactly("I-0");
        models.stop();
    }

    @Test
    void aBatchWhoseConnectionIsKilledIsTakenAgainWholeAndOnce() throws Exception {
        var killed = new AtomicBoolean();
        var inTheMiddle = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var models =
                readModels(
                        IncidentList.doing(e -> {
                            if (e.title().equals("kill") && killed.compareAndSet(false, true)) {
                                inTheMiddle.countDown();
                                awaitUninterrupted(goOn);
                            }
                        }));
        models.start();
        await(models, report(0, "a"));
        try (var connection = database.as("command").getConnection()) {
            connection.setAutoCommit(false);
            writer.append(
                    connection, new UUID(5, 1), Set.of(SYSTEM), IncidentList.reported("I-1", "b"));
            writer.append(
                    connection,
                    new UUID(5, 2),
                    Set.of(SYSTEM),
                    IncidentList.reported("I-2", "kill"));
            connection.commit();
        }
        inTheMiddle.await();
        database.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'daicho_query' AND datname = current_database()");
        goOn.countDown();
        await(models, report(3, "c"));
        assertThat(codes()).containsExactly("I-0", "I-1", "I-2", "I-3");
        models.stop();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void waitingEndsThoughThePositionsInBetweenWereRolledBack() throws Exception {
        var models = readModels(new IncidentList());
        models.start();
        for (int i = 0; i < 5; i++) {
            rollBack(i);
            await(models, report(100 + i, "a"));
        }
        long burnt = rollBack(9);
        assertThatThrownBy(() -> await(models, burnt))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        r -> assertThat(r.type()).isEqualTo(GeneralProblem.POSITION_UNKNOWN));
        report(200, "a");
        await(models, burnt);
        models.stop();
    }

    private long rollBack(int number) throws SQLException {
        try (var connection = database.as("command").getConnection()) {
            connection.setAutoCommit(false);
            long position =
                    writer.append(
                            connection,
                            new UUID(6, number),
                            Set.of(SYSTEM),
                            IncidentList.reported("R-" + number, "never"));
            connection.rollback();
            return position;
        }
    }

    @Test
    void aStandbyTakesOverWhereTheOwnerEnded() {
        var first = readModels(new IncidentList());
        first.start();
        await(first, report(0, "a"));
        var second = readModels(new IncidentList());
        second.start();
        // it does not run the projection, but knows where it is
        await(second, report(1, "b"));
        first.stop();
        await(second, report(2, "c"));
        assertThat(codes()).containsExactly("I-0", "I-1", "I-2");
        second.stop();
    }

    @Test
    void aNewVersionIsBuiltAtTheStartAndTheOldOneIsRemoved() {
        var first = readModels(IncidentList.ofVersion(1));
        first.start();
        await(first, report(0, "a"));
        first.stop();
        var second = readModels(IncidentList.ofVersion(2));
        second.start();
        await(second, report(1, "b"));
        assertThat(second.get("test_incidents").now().generation()).isEqualTo(2);
        assertThat(codes()).containsExactly("I-0", "I-1");
        var schemas =
                JdbcClient.create(database.as("query"))
                        .sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'rm\\_%'")
                        .query(String.class)
                        .list();
        assertThat(schemas).containsExactly("rm_test_incidents_2");
        second.stop();
    }

    @Test
    void afterARestoreFromABackupEverythingIsBuiltAnewFromWhatTheLogHoldsNow() throws Exception {
        var models = readModels(new IncidentList());
        models.start();
        long kept = report(0, "a");
        await(models, report(1, "lost by the restore"));
        database.execute(
                "BEGIN; ALTER TABLE event_store.domain_event DISABLE TRIGGER append_only;"
                        + " DELETE FROM event_store.domain_event WHERE position > "
                        + kept
                        + "; ALTER TABLE event_store.domain_event ENABLE TRIGGER append_only;"
                        + " INSERT INTO event_store.incarnation DEFAULT VALUES; COMMIT");
        var state = models.get("test_incidents");
        await(
                models,
                () ->
                        state.now().generation() == 2
                                && state.now().phase() == ReadModelState.Phase.LIVE);
        assertThat(codes()).containsExactly("I-0");
        await(models, report(2, "b"));
        assertThat(codes()).containsExactly("I-0", "I-2");
        models.stop();
    }

    @Test
    void aRebuildUnderWritesAndReadsGivesTheSameRowsAndNobodySeesAHole() throws Exception {
        var projection = new IncidentList();
        var models = readModels(projection);
        models.start();
        for (int i = 0; i < 300; i++) {
            report(i, "a");
        }
        await(models, report(300, "a"));
        int before = codes().size();
        models.rebuild("test_incidents");
        var state = models.get("test_incidents");
        long last = 0;
        for (int i = 301; state.now().generation() == 1; i++) {
            last = report(i, "b");
            await(models, last);
            assertThat(codes()).hasSize(++before);
        }
        await(models, last);
        var rebuilt = RowsDump.ofViews(database.as("query"), projection);
        models.rebuild("test_incidents");
        await(models, () -> state.now().generation() == 3);
        assertThat(RowsDump.ofViews(database.as("query"), projection)).isEqualTo(rebuilt);
        models.stop();
    }

    /** A read model of nothing. */
    private record Nothing(String name) implements Projection {
        @Override
        public List<Class<? extends Record>> tables() {
            return List.of();
        }
    }

    @Test
    void moreProjectionsThanConnectionsDoNotWaitForEachOther() throws Exception {
        var many =
                IntStream.range(0, 60)
                        .mapToObj(i -> (Projection) new Nothing("nothing_" + i))
                        .toList();
        var models =
                new ReadModels(many, database.as("reader"), database.as("query"), new EventCodec());
        models.start();
        // whoever waits for a connection that another holds would wait for longer than this does
        await(
                models,
                () ->
                        models.runners().stream()
                                .allMatch(
                                        r -> r.state().now().phase() == ReadModelState.Phase.LIVE));
        models.stop();
    }
}
