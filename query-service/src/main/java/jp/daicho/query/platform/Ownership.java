package jp.daicho.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which projections this instance runs: those whose advisory lock its session got. When the session
 * ends, for whatever reason, another instance gets the lock. That two believe to own one for a
 * moment does no harm, since a position is moved only from where the owner knows it to be.
 */
final class Ownership {

    private static final Logger LOG = LoggerFactory.getLogger(Ownership.class);
    private static final Duration OWNING = Duration.ofMillis(500);
    private static final Duration STANDING_BY = Duration.ofMillis(50);

    private final DataSource dataSource;
    private final Positions positions;
    private final Collection<String> projections;
    private final Consumer<Map<String, Positions.Kept>> onLook;
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable Connection session;

    /**
     * Not yet started.
     *
     * @param onLook told at every look what the table of positions holds: for the projections that
     *     others run, and for requests to rebuild
     */
    Ownership(
            DataSource dataSource,
            Positions positions,
            Collection<String> projections,
            Consumer<Map<String, Positions.Kept>> onLook) {
        this.dataSource = dataSource;
        this.positions = positions;
        this.projections = projections;
        this.onLook = onLook;
    }

    boolean holds(String projection) {
        return held.contains(projection);
    }

    void start() {
        running = true;
        look();
        thread = Thread.ofVirtual().name("projection-ownership").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                Thread.sleep(held.size() == projections.size() ? OWNING : STANDING_BY);
                look();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look() {
        try {
            var connection = session;
            if (connection == null || !connection.isValid(1)) {
                release();
                connection = dataSource.getConnection();
                session = connection;
            }
            for (var projection : projections) {
                if (!held.contains(projection) && tryLock(connection, projection)) {
                    held.add(projection);
                }
            }
            onLook.accept(positions.live());
        } catch (SQLException e) {
            if (running) {
                LOG.warn(
                        "Projections stand by: the database of the read models cannot be reached",
                        e);
            }
            release();
        }
    }

    private static boolean tryLock(Connection connection, String projection) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "SELECT pg_try_advisory_lock(hashtext('daicho.projection'), hashtext(?))")) {
            statement.setString(1, projection);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    void stop() throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
        release();
    }

    private void release() {
        held.clear();
        var connection = session;
        session = null;
        if (connection == null) {
            return;
        }
        // the session lives on in the pool, so its locks have to be given back
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException e) {
            LOG.debug("The session that held the projections' locks is gone, and they with it", e);
        }
    }
}
