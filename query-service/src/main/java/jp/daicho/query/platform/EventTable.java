package jp.daicho.query.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The statements on the event table, each with a snapshot of its own. */
final class EventTable {

    private static final String HEAD =
            "SELECT coalesce(max(position), 0),"
                    + " (SELECT id FROM event_store.incarnation ORDER BY started_at DESC, id LIMIT 1)"
                    + " FROM event_store.domain_event";
    private static final String READ =
            "SELECT "
                    + LoggedEvent.COLUMNS
                    + " FROM event_store.domain_event WHERE position > ? AND position <= ? ORDER BY position LIMIT ?";

    /**
     * So many rows come at once where a batch may end early: those that it then leaves out are in
     * memory for nothing.
     */
    private static final int FETCHED = 200;

    private static final String WRITERS =
            "SELECT virtualtransaction FROM pg_locks WHERE locktype = 'relation' AND mode = 'RowExclusiveLock'"
                    + " AND relation = 'event_store.domain_event'::regclass"
                    + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

    private final DataSource dataSource;

    EventTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The highest visible position and the store's incarnation. */
    record Head(long position, UUID incarnation) {}

    Head head() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            row.next();
            var incarnation = row.getObject(2, UUID.class);
            if (incarnation == null) {
                throw new SQLException(
                        "Expected an incarnation in the event store, but there is none");
            }
            return new Head(row.getLong(1), incarnation);
        }
    }

    /** The visible events of {@code (after, through]} in order. */
    List<LoggedEvent> read(long after, long through, int limit) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setLong(1, after);
            statement.setLong(2, through);
            statement.setInt(3, limit);
            try (var rows = statement.executeQuery()) {
                return all(rows);
            }
        }
    }

    /** As above, but some at a time, no further than so many characters. */
    EventLog.Batch read(long after, long through, int limit, long characters) throws SQLException {
        // the driver fetches some rows at a time only within a transaction
        try (var transaction = new Transaction(dataSource);
                var statement = transaction.connection().prepareStatement(READ)) {
            statement.setFetchSize(FETCHED);
            statement.setLong(1, after);
            statement.setLong(2, through);
            statement.setInt(3, limit);
            try (var rows = statement.executeQuery()) {
                var events = new ArrayList<LoggedEvent>();
                long left = characters;
                while (left > 0 && events.size() < limit) {
                    if (!rows.next()) {
                        return new EventLog.Batch(events, through);
                    }
                    events.add(LoggedEvent.read(rows));
                    left -= events.getLast().size();
                }
                return new EventLog.Batch(events, events.getLast().position());
            }
        }
    }

    private static List<LoggedEvent> all(ResultSet rows) throws SQLException {
        var events = new ArrayList<LoggedEvent>();
        while (rows.next()) {
            events.add(LoggedEvent.read(rows));
        }
        return events;
    }

    /** The virtual transactions that may have taken positions which nobody sees yet. */
    Set<String> writers() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(WRITERS);
                var rows = statement.executeQuery()) {
            var writers = new HashSet<String>();
            while (rows.next()) {
                writers.add(rows.getString(1));
            }
            return writers;
        }
    }
}
