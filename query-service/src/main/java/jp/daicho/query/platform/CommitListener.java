package jp.daicho.query.platform;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears NOTIFY from the command side, on a connection of its own. A signal that is lost costs the
 * reader's poll, no event.
 */
final class CommitListener {

    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);
    private static final int WAIT_MILLIS = 250;
    private static final long BETWEEN_RETRIES_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final DataSource dataSource;
    private final Runnable onCommit;
    private volatile boolean running;
    private @Nullable Thread thread;

    CommitListener(DataSource dataSource, Runnable onCommit) {
        this.dataSource = dataSource;
        this.onCommit = onCommit;
    }

    void start() {
        running = true;
        thread = Thread.ofVirtual().name("commit-listener").start(this::run);
    }

    void stop() throws InterruptedException {
        running = false;
        if (thread != null) {
            // not interrupted: that would close the socket under the driver
            LockSupport.unpark(thread);
            thread.join();
        }
    }

    private void run() {
        while (running) {
            try {
                listen();
            } catch (SQLException e) {
                if (running) {
                    LOG.warn("No signals from the command side; the log is polled meanwhile", e);
                    LockSupport.parkNanos(BETWEEN_RETRIES_NANOS);
                }
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("LISTEN daicho_events");
            var notifications = connection.unwrap(PGConnection.class);
            while (running) {
                var heard = notifications.getNotifications(WAIT_MILLIS);
                if (heard != null && heard.length > 0) {
                    onCommit.run();
                }
            }
            statement.execute("UNLISTEN *");
        }
    }
}
