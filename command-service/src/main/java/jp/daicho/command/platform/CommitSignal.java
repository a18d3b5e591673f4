package jp.daicho.command.platform;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tells the readers of the log that there is something new: one coalesced NOTIFY after commits, on
 * a connection of its own. Inside the command's transaction it would make commits wait for each
 * other. Readers poll as well, so a lost signal costs milliseconds, never an event.
 */
final class CommitSignal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CommitSignal.class);

    private final DataSource dataSource;
    private final Semaphore committed = new Semaphore(0);
    private volatile boolean running;

    CommitSignal(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void afterCommit() {
        if (committed.availablePermits() == 0) {
            committed.release();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("commit-signal").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                committed.acquire();
                committed.drainPermits();
                signal();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void signal() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("NOTIFY daicho_events");
        } catch (SQLException e) {
            LOG.warn(
                    "The readers of the log could not be signalled; they find the events by polling",
                    e);
        }
    }

    @Override
    public void stop() {
        running = false;
        committed.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
