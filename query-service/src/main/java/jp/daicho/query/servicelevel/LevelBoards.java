package jp.daicho.query.servicelevel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.http.GeneralProblem;
import jp.daicho.query.calendar.CalendarProjection;
import jp.daicho.query.platform.EventLog;
import jp.daicho.query.platform.ReadPositions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the boards of a few periods up to date: that of the month in progress all the time, those
 * of other periods from when they are first asked for.
 */
@Component
class LevelBoards implements SmartLifecycle {

    static final List<String> READ_MODELS =
            List.of(
                    ServiceLevelProjection.NAME,
                    OutageProjection.NAME,
                    LevelSumsProjection.NAME,
                    CalendarProjection.NAME);

    private static final Logger LOG = LoggerFactory.getLogger(LevelBoards.class);
    private static final int KEPT = 4;
    private static final int MOST_EVENTS_FOLLOWED = 20_000;
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final BoardLoader loader;
    private final EventLog log;
    private final ReadPositions positions;
    private final Clock clock;
    private final ReentrantLock updating = new ReentrantLock();
    private final Map<Period, LevelBoard> boards = new LinkedHashMap<>(8, 0.75f, true);
    private @Nullable UUID incarnation;
    private volatile boolean running;
    private @Nullable Thread thread;

    LevelBoards(BoardLoader loader, EventLog log, ReadPositions positions, Clock clock) {
        this.loader = loader;
        this.log = log;
        this.positions = positions;
        this.clock = clock;
    }

    /** The month in progress, Asia/Tokyo. */
    Period currentMonth() {
        return Period.month(YearMonth.from(LocalDate.ofInstant(now(), Occasion.ZONE)));
    }

    /** The last full minute. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The board of a period, not older than a second, and as of that position at least.
     *
     * @throws jp.daicho.contract.Rejection where it cannot be brought up to date in time
     */
    LevelBoard.Shown shown(Period period, long position) {
        var known = find(period);
        if (known != null) {
            var shown = known.shown();
            if (shown.position() >= Math.max(position, 0) && !shown.now().isBefore(aMomentAgo())) {
                return shown;
            }
        }
        try {
            if (updating.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    var shown = update(period);
                    if (shown != null && shown.position() >= position) {
                        return shown;
                    }
                } finally {
                    updating.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw GeneralProblem.READ_MODEL_BEHIND.because(
                Math.max(position, 1), Math.max(positions.reached(READ_MODELS), 0));
    }

    /** The board of the month in progress as it was last brought up to date. */
    Optional<LevelBoard.Shown> latest() {
        var board = find(currentMonth());
        return board == null || board.shown().position() < 0
                ? Optional.empty()
                : Optional.of(board.shown());
    }

    private Instant aMomentAgo() {
        return clock.instant().minusSeconds(1).truncatedTo(ChronoUnit.MINUTES);
    }

    private @Nullable LevelBoard find(Period period) {
        synchronized (boards) {
            return boards.get(period);
        }
    }

    /** Only under the lock. */
    private LevelBoard.@Nullable Shown update(Period period) {
        long reached = positions.reached(READ_MODELS);
        if (reached < 0) {
            return null;
        }
        beginAgainInAnotherLife();
        var board = board(period);
        var before = board.shown();
        if (before.position() < 0
                || before.position() > reached
                || reached - before.position() > MOST_EVENTS_FOLLOWED) {
            return board.build(reached, now());
        }
        var changed = changed(before.position(), reached);
        return changed.calendar
                ? board.build(reached, now())
                : board.refresh(changed.systems, reached, now());
    }

    /** Positions of another life of the store mean nothing. */
    private void beginAgainInAnotherLife() {
        var life = log.incarnation();
        if (!life.equals(incarnation)) {
            synchronized (boards) {
                boards.clear();
            }
            incarnation = life;
        }
    }

    private LevelBoard board(Period period) {
        synchronized (boards) {
            var known = boards.get(period);
            if (known != null) {
                return known;
            }
            var board = new LevelBoard(period, loader);
            boards.put(period, board);
            if (boards.size() > KEPT) {
                boards.remove(boards.keySet().iterator().next());
            }
            return board;
        }
    }

    /**
     * What events concern.
     *
     * @param calendar the days themselves have changed, and with them every system
     */
    private record Changed(Set<UUID> systems, boolean calendar) {}

    private Changed changed(long after, long through) {
        var systems = new HashSet<UUID>();
        boolean calendar = false;
        long at = after;
        while (at < through) {
            var batch = log.read(at, BATCH);
            for (var event : batch.events()) {
                var type = event.type();
                calendar |= type.startsWith("calendar.");
                if (type.startsWith("servicelevel.")
                        || type.startsWith("incident.")
                        || type.startsWith("register.")) {
                    systems.addAll(event.meta().systems());
                }
            }
            at = Math.max(batch.through(), at + 1);
        }
        return new Changed(systems, calendar);
    }

    private void follow() {
        while (running) {
            try {
                if (updating.tryLock()) {
                    try {
                        update(currentMonth());
                    } finally {
                        updating.unlock();
                    }
                }
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("The board of service levels cannot be brought up to date", e);
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("level-board").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        var following = thread;
        if (following != null) {
            LockSupport.unpark(following);
            try {
                following.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the read models, and before them at the end. */
    @Override
    public int getPhase() {
        return 1;
    }
}
