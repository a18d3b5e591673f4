package jp.daicho.query.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one read model up to date: opens or builds its generation, follows the log, builds a new
 * one when asked to.
 */
final class ProjectionRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
    private static final int LIVE_BATCH = 500;
    private static final int BUILDING_BATCH = 5000;
    private static final Duration IDLE = Duration.ofMillis(250);
    private static final long STANDBY_LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ProjectionShape shape;
    private final StrictOrderReader log;
    private final Ownership ownership;
    private final DataSource dataSource;
    private final Positions positions;
    private final EventCodec codec;
    private final ReadModelState state;

    /** Held while events go into the live generation, and while the next one takes its place. */
    private final ReentrantLock applying = new ReentrantLock();

    private final AtomicLong handledEvents = new AtomicLong();
    private volatile boolean running;
    private volatile boolean beginAgain;
    private volatile boolean rebuildWanted;
    private volatile @Nullable Generation live;
    private @Nullable Thread thread;
    private volatile @Nullable Thread builder;

    ProjectionRunner(
            ProjectionShape shape,
            StrictOrderReader log,
            Ownership ownership,
            DataSource dataSource,
            Positions positions,
            EventCodec codec,
            ReadModelState state) {
        this.shape = shape;
        this.log = log;
        this.ownership = ownership;
        this.dataSource = dataSource;
        this.positions = positions;
        this.codec = codec;
        this.state = state;
    }

    ReadModelState state() {
        return state;
    }

    /** How many events its handlers have taken since the start. */
    long handledEvents() {
        return handledEvents.get();
    }

    void start() {
        running = true;
        // platform threads: a rebuild must not keep the carriers of virtual threads from the
        // requests
        thread = Thread.ofPlatform().name("projection-" + shape.name()).daemon().start(this::run);
    }

    /** Asks it to end, after the batch that it is at. */
    void halt() {
        running = false;
        LockSupport.unpark(thread);
    }

    void awaitEnd() throws InterruptedException {
        var building = builder;
        if (building != null) {
            building.join();
        }
        if (thread != null) {
            thread.join();
        }
    }

    /** The store lives another life: what was read of the old one is void. */
    void beginAgain() {
        state.building();
        beginAgain = true;
    }

    /**
     * Builds a new generation beside the live one, or tries again where the projection has stopped.
     */
    void rebuild() {
        rebuildWanted = true;
        LockSupport.unpark(thread);
    }

    /** What the table of positions says of a projection that another instance runs. */
    void observe(Positions.@Nullable Kept kept) {
        if (ownership.holds(shape.name())) {
            if (kept != null && kept.rebuild()) {
                rebuild();
            }
        } else if (kept != null
                && kept.shape().equals(shape.digest())
                && log.isReached()
                && kept.incarnation().equals(log.incarnation())) {
            if (kept.position() >= log.settled()) {
                state.complete(kept.generation(), kept.position(), System.nanoTime());
            } else {
                state.live(kept.generation(), kept.position());
            }
        } else {
            state.building();
        }
    }

    private void run() {
        while (running) {
            try {
                if (ownership.holds(shape.name()) && log.isReached()) {
                    step();
                } else {
                    live = null;
                    LockSupport.parkNanos(STANDBY_LOOK_NANOS);
                }
            } catch (LostOwnership e) {
                LOG.warn("{} is run by another instance by now", shape.name());
                live = null;
                LockSupport.parkNanos(RETRY_NANOS);
            } catch (PoisonEvent e) {
                awaitRebuildAfter(e);
            } catch (SQLException | RuntimeException e) {
                if (!DatabaseFailure.isTransient(e)) {
                    awaitRebuildAfter(e);
                } else if (running) {
                    LOG.warn("{} cannot go on for now", shape.name(), e);
                    live = null;
                    LockSupport.parkNanos(RETRY_NANOS);
                }
            } catch (InterruptedException e) {
                return;
            }
        }
        keepPositionAtTheEnd();
    }

    private void awaitRebuildAfter(Exception failure) {
        LOG.error("{} has stopped and answers no more until this is mended", shape.name(), failure);
        state.stopped(failure);
        live = null;
        while (running && !rebuildWanted && !beginAgain && ownership.holds(shape.name())) {
            LockSupport.parkNanos(STANDBY_LOOK_NANOS);
        }
    }

    private void keepPositionAtTheEnd() {
        var generation = live;
        if (generation != null && ownership.holds(shape.name())) {
            try {
                generation.keepPosition();
            } catch (SQLException | LostOwnership e) {
                LOG.info(
                        "The last position of {} is not kept; some events will be looked at again",
                        shape.name(),
                        e);
            }
        }
    }

    private void step() throws SQLException, InterruptedException {
        if (beginAgain) {
            beginAgain = false;
            live = null;
        }
        var generation = live;
        if (generation == null) {
            live = openOrBuild();
            return;
        }
        if (rebuildWanted && builder == null) {
            positions.wantRebuild(shape.name(), false);
            rebuildWanted = false;
            builder =
                    Thread.ofPlatform()
                            .name("rebuild-" + shape.name())
                            .daemon()
                            .start(this::rebuildBesideLive);
        }
        boolean idle;
        applying.lock();
        try {
            generation = live;
            idle = generation == null || !follow(generation);
        } finally {
            applying.unlock();
        }
        if (idle && generation != null) {
            generation.keepPosition();
            log.awaitBeyond(generation.position(), IDLE);
        }
    }

    /** One batch; {@code false} where there was nothing new. */
    private boolean follow(Generation generation) throws SQLException {
        long before = generation.position();
        long asked = System.nanoTime();
        var batch = log.read(before, LIVE_BATCH);
        try {
            handledEvents.addAndGet(generation.apply(batch));
        } catch (PoisonEvent e) {
            state.live(generation.number(), generation.position());
            throw e;
        }
        if (batch.events().size() < LIVE_BATCH) {
            state.complete(generation.number(), generation.position(), asked);
        } else {
            state.live(generation.number(), generation.position());
        }
        return generation.position() > before;
    }

    private @Nullable Generation openOrBuild() throws SQLException {
        var incarnation = log.incarnation();
        var kept = positions.live(shape.name());
        if (kept.isPresent()
                && !rebuildWanted
                && kept.get().shape().equals(shape.digest())
                && kept.get().incarnation().equals(incarnation)
                && kept.get().position() <= Math.max(log.settled(), log.head())) {
            if (builder == null) {
                dropUnfinished();
            }
            var generation = Generation.open(shape, kept.get(), dataSource, positions, codec);
            state.live(generation.number(), generation.position());
            return generation;
        }
        if (builder != null) {
            LockSupport.parkNanos(STANDBY_LOOK_NANOS);
            return null;
        }
        positions.wantRebuild(shape.name(), false);
        rebuildWanted = false;
        state.building();
        LOG.info("{} is built from the events", shape.name());
        return build();
    }

    private void dropUnfinished() throws SQLException {
        for (var other : positions.all(shape.name())) {
            if (!other.live()) {
                Generation.drop(shape, other.generation(), dataSource, positions);
            }
        }
    }

    private void rebuildBesideLive() {
        try {
            build();
            LOG.info("{} was built again", shape.name());
        } catch (SQLException | RuntimeException e) {
            LOG.error(
                    "{} could not be built again; the generation before goes on", shape.name(), e);
            state.rebuildFailed(e);
            forgetRequest();
        } finally {
            builder = null;
        }
    }

    private void forgetRequest() {
        try {
            positions.wantRebuild(shape.name(), false);
            dropUnfinished();
        } catch (SQLException e) {
            LOG.warn("What is left of the building of {} goes at the next start", shape.name(), e);
        }
    }

    /**
     * Builds the next generation from the first event on and puts it in the place of the live one.
     */
    private @Nullable Generation build() throws SQLException {
        dropUnfinished();
        long started = System.nanoTime();
        int number =
                1
                        + positions.all(shape.name()).stream()
                                .mapToInt(Positions.Kept::generation)
                                .max()
                                .orElse(0);
        var incarnation = log.incarnation();
        var next = Generation.create(shape, number, incarnation, dataSource, positions, codec);
        takeAllSoFar(next);
        next.createIndexes();
        while (running && incarnation.equals(log.incarnation())) {
            if (takePlaceOfLive(next)) {
                state.built(Duration.ofNanos(System.nanoTime() - started));
                return next;
            }
            // somebody reads the views for long: meanwhile the live generation goes on
            LockSupport.parkNanos(STANDBY_LOOK_NANOS);
        }
        return null;
    }

    /** Reads and decodes one batch ahead of the one that is written. */
    private void takeAllSoFar(Generation next) throws SQLException {
        try (var reading = Executors.newSingleThreadExecutor()) {
            var ahead = reading.submit(() -> next.prepared(log.read(0, BUILDING_BATCH)));
            while (running) {
                requireOwnership();
                var batch = ahead.get();
                boolean more = batch.events().size() == BUILDING_BATCH;
                if (more) {
                    ahead =
                            reading.submit(
                                    () -> next.prepared(log.read(batch.through(), BUILDING_BATCH)));
                }
                handledEvents.addAndGet(next.apply(batch));
                state.rebuilding(next.position());
                if (!more) {
                    return;
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DatabaseFailure failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the building of a read model", e);
        }
    }

    private boolean takePlaceOfLive(Generation next) throws SQLException {
        applying.lock();
        try {
            while (running && takeBatch(next)) {
                state.rebuilding(next.position());
            }
            next.show();
            live = next;
            state.live(next.number(), next.position());
            return true;
        } catch (SQLException e) {
            if (!DatabaseFailure.isTransient(e)) {
                throw e;
            }
            return false;
        } finally {
            applying.unlock();
        }
    }

    /** {@code false} when there is no more for the moment. */
    private boolean takeBatch(Generation next) throws SQLException {
        requireOwnership();
        var batch = log.read(next.position(), BUILDING_BATCH);
        handledEvents.addAndGet(next.apply(batch));
        return batch.events().size() == BUILDING_BATCH;
    }

    private void requireOwnership() {
        if (!ownership.holds(shape.name())) {
            throw new LostOwnership(shape.name());
        }
    }
}
