package jp.daicho.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.daicho.contract.EventCodec;

/**
 * One building of a read model in a schema of its own, and how far it has come. Rows and position
 * are committed together; used by one thread at a time.
 */
final class Generation {

    private static final RowStore.Kept KEPT_LIVE = new RowStore.Kept(10_000, 16_000_000);

    /** Two are built at a time. */
    private static final RowStore.Kept KEPT_BUILDING = new RowStore.Kept(25_000, 48_000_000);

    private final ProjectionShape shape;
    private final int number;
    private final DataSource dataSource;
    private final Positions positions;
    private final EventCodec codec;
    private final EventDispatch dispatch;
    private final RowStore rows;
    private long position;
    private long storedPosition;

    private Generation(
            ProjectionShape shape,
            Positions.Kept kept,
            DataSource dataSource,
            Positions positions,
            EventCodec codec) {
        this.shape = shape;
        this.number = kept.generation();
        this.dataSource = dataSource;
        this.positions = positions;
        this.codec = codec;
        this.dispatch = new EventDispatch(shape.projection(), codec);
        this.rows =
                new RowStore(
                        shape.tables(),
                        shape.schema(number),
                        kept.live() ? KEPT_LIVE : KEPT_BUILDING,
                        kept.position() == 0 && !kept.live());
        this.position = kept.position();
        this.storedPosition = kept.position();
    }

    /** Goes on with one that is there. */
    static Generation open(
            ProjectionShape shape,
            Positions.Kept kept,
            DataSource dataSource,
            Positions positions,
            EventCodec codec) {
        return new Generation(shape, kept, dataSource, positions, codec);
    }

    /** Makes an empty one. */
    static Generation create(
            ProjectionShape shape,
            int number,
            UUID incarnation,
            DataSource dataSource,
            Positions positions,
            EventCodec codec)
            throws SQLException {
        var kept = new Positions.Kept(number, 0, incarnation, shape.digest(), false, false);
        var schema = shape.schema(number);
        try (var transaction = new Transaction(dataSource)) {
            transaction.execute("CREATE SCHEMA " + schema);
            for (var table : shape.tables()) {
                transaction.execute(table.create(schema));
            }
            positions.begin(transaction.connection(), shape.name(), kept);
            transaction.commit();
        }
        return new Generation(shape, kept, dataSource, positions, codec);
    }

    int number() {
        return number;
    }

    /** Everything up to here is in the rows. */
    long position() {
        return position;
    }

    /**
     * Takes the next events; those that it has are skipped.
     *
     * @return how many of them the projection handles
     * @throws PoisonEvent at the one that cannot be taken; all before it are committed
     */
    int apply(EventLog.Batch batch) throws SQLException {
        try {
            return applyAtOnce(batch);
        } catch (SQLException | RuntimeException failure) {
            if (failure instanceof LostOwnership || DatabaseFailure.isTransient(failure)) {
                throw failure;
            }
            return applySingly(batch);
        }
    }

    /** Finds the event that cannot be taken, after the batch as a whole was rolled back. */
    private int applySingly(EventLog.Batch batch) throws SQLException {
        int handled = 0;
        for (var event : batch.events()) {
            try {
                handled += applyAtOnce(new EventLog.Batch(List.of(event), event.position()));
            } catch (SQLException | RuntimeException failure) {
                if (failure instanceof LostOwnership || DatabaseFailure.isTransient(failure)) {
                    throw failure;
                }
                throw new PoisonEvent(shape.name(), event, failure);
            }
        }
        return handled + applyAtOnce(new EventLog.Batch(List.of(), batch.through()));
    }

    private int applyAtOnce(EventLog.Batch batch) throws SQLException {
        if (batch.through() <= position) {
            return 0;
        }
        var handled = new ArrayList<LoggedEvent>();
        for (var event : batch.events()) {
            if (event.position() > position && dispatch.handles(event)) {
                handled.add(event);
            }
        }
        if (handled.isEmpty()) {
            position = batch.through();
            return 0;
        }
        try (var transaction = new Transaction(dataSource)) {
            positions.advance(
                    transaction.connection(),
                    shape.name(),
                    number,
                    storedPosition,
                    batch.through());
            rows.begin(transaction.connection(), () -> keysOf(handled));
            if (shape.projection() instanceof ForeseeingProjection projection) {
                for (var event : handled) {
                    projection.foresee(event.event(codec), event.meta(), rows::foresee);
                }
            }
            for (var event : handled) {
                handle(event);
            }
            rows.flush();
            transaction.commit();
        } catch (SQLException | RuntimeException failure) {
            rows.reset();
            throw failure;
        }
        rows.end();
        position = batch.through();
        storedPosition = position;
        return handled.size();
    }

    /** By what rows of the events' aggregates may be known. */
    private static Set<Object> keysOf(List<LoggedEvent> events) {
        var keys = new LinkedHashSet<Object>();
        for (var event : events) {
            var meta = event.meta();
            keys.add(meta.aggregateId());
            keys.add(List.of(meta.aggregateId(), meta.aggregateType()));
            keys.add(List.of(meta.aggregateId(), meta.type()));
        }
        return keys;
    }

    /** Decodes what the next batch needs, while the one before is being written. */
    EventLog.Batch prepared(EventLog.Batch batch) {
        for (var event : batch.events()) {
            try {
                dispatch.prepare(event);
            } catch (RuntimeException e) {
                // it will be met again, and reported, where it is taken
                break;
            }
        }
        return batch;
    }

    private void handle(LoggedEvent event) {
        try {
            dispatch.dispatch(event, rows);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("A handler of " + shape.name() + " failed", failure);
        }
    }

    /** Writes down how far it has come, where only events passed that concern it not. */
    void keepPosition() throws SQLException {
        if (position == storedPosition) {
            return;
        }
        try (var transaction = new Transaction(dataSource)) {
            positions.advance(
                    transaction.connection(), shape.name(), number, storedPosition, position);
            transaction.commit();
        }
        storedPosition = position;
    }

    /** Makes what readers need and building does not. */
    void createIndexes() throws SQLException {
        try (var transaction = new Transaction(dataSource)) {
            for (var table : shape.tables()) {
                for (var statement : table.createIndexes(shape.schema(number))) {
                    transaction.execute(statement);
                }
                transaction.execute("ANALYZE " + table.in(shape.schema(number)));
            }
            transaction.commit();
        }
    }

    /** Lets the stable views show this one, and removes all others of the projection. */
    void show() throws SQLException {
        keepPosition();
        try (var transaction = new Transaction(dataSource)) {
            // give up before the database looks for a deadlock: whoever reads goes on, and we come
            // again
            transaction.execute("SET LOCAL lock_timeout = '500ms'");
            for (var table : shape.tables()) {
                transaction.execute("DROP VIEW IF EXISTS read_model." + table.name());
                transaction.execute(
                        "CREATE VIEW read_model."
                                + table.name()
                                + " AS SELECT * FROM "
                                + table.in(shape.schema(number)));
            }
            for (var other : positions.all(transaction.connection(), shape.name())) {
                if (other.generation() != number) {
                    dropIn(transaction.connection(), shape, positions, other.generation());
                }
            }
            positions.show(transaction.connection(), shape.name(), number);
            transaction.commit();
        }
        rows.keep(KEPT_LIVE);
    }

    static void drop(ProjectionShape shape, int number, DataSource dataSource, Positions positions)
            throws SQLException {
        try (var transaction = new Transaction(dataSource)) {
            dropIn(transaction.connection(), shape, positions, number);
            transaction.commit();
        }
    }

    private static void dropIn(
            Connection connection, ProjectionShape shape, Positions positions, int number)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            // with what depends on it: views of tables that the projection has no more
            statement.execute("DROP SCHEMA IF EXISTS " + shape.schema(number) + " CASCADE");
        }
        positions.forget(connection, shape.name(), number);
    }
}
