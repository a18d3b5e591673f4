package jp.daicho.command.platform.policy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs all policies on one thread, on whichever instance owns them. */
final class PolicyRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyRunner.class);
    private static final Duration OWNING = Duration.ofMillis(50);
    private static final Duration STANDING_BY = Duration.ofMillis(250);
    private static final Duration FAILING = Duration.ofSeconds(1);

    private final List<PolicyFollower> followers;
    private final SettledLog log;
    private final PolicyOwnership ownership;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;
    private long settled;

    PolicyRunner(List<PolicyFollower> followers, SettledLog log, PolicyOwnership ownership) {
        this.followers = followers;
        this.log = log;
        this.ownership = ownership;
    }

    @Override
    public void start() {
        running = true;
        if (!followers.isEmpty()) {
            thread = Thread.ofPlatform().name("policies").daemon().start(this::run);
        }
    }

    private void run() {
        boolean failing = false;
        while (running) {
            try {
                pause(once() ? OWNING : STANDING_BY);
                failing = false;
            } catch (Progress.MovedByAnother e) {
                LOG.info("Another instance runs the policies now");
                ownership.release();
                pause(STANDING_BY);
            } catch (SQLException | RuntimeException e) {
                if (!failing) {
                    LOG.error("The policies cannot go on; trying again", e);
                }
                failing = true;
                ownership.release();
                pause(FAILING);
            }
        }
        ownership.release();
    }

    /** Looks once; {@code false} where another instance is the owner. */
    private boolean once() throws SQLException {
        switch (ownership.hold()) {
            case NO -> {
                return false;
            }
            case NEWLY -> {
                followers.forEach(PolicyFollower::begin);
                settled = followers.stream().mapToLong(PolicyFollower::position).min().orElse(0);
            }
            case STILL -> {}
        }
        settled = log.settle(settled, () -> running);
        for (var follower : followers) {
            follower.follow(settled);
        }
        return true;
    }

    private void pause(Duration patience) {
        try {
            if (running && signal.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        signal.release();
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                LOG.warn("The policies did not end in time; they go on from where they are noted");
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
