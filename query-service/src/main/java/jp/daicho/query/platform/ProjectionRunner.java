package jp.daicho.query.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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

    /** All read models may have one in memory at once. */
    private static final long LIVE_BATCH_CHARACTERS = 500_000;

    private static final Duration IDLE = Duration.ofMillis(250);
    private static final long STANDBY_LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ReadModel model;
    private final ReadModelState state;
    private final LiveGeneration live = new LiveGeneration();
    private final GenerationBuilder builder;
    private volatile boolean running;
    private volatile boolean beginAgain;
    private volatile boolean rebuildWanted;
    private @Nullable Thread thread;

    ProjectionRunner(ReadModel model) {
        this.model = model;
        this.state = model.state();
        this.builder = new GenerationBuilder(model, live, () -> running);
    }

    ReadModelState state() {
        return state;
    }

    /** How many events its handlers have taken since the start. */
    long handledEvents() {
        return model.handledEvents().get();
    }

    void start() {
        running = true;
        // platform threads: a rebuild must not keep the carriers of virtual threads from the
        // requests
        thread = Thread.ofPlatform().name("projection-" + model.name()).daemon().start(this::run);
    }

    /** Asks it to end, after the batch that it is at. */
    void halt() {
        running = false;
        LockSupport.unpark(thread);
    }

    void awaitEnd() throws InterruptedException {
        builder.awaitEnd();
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
        if (model.isOurs()) {
            if (kept != null && kept.rebuild()) {
                rebuild();
            }
        } else if (kept != null
                && kept.shape().equals(model.shape().digest())
                && model.log().isReached()
                && kept.incarnation().equals(model.log().incarnation())) {
            if (kept.position() >= model.log().settled()) {
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
                if (model.isOurs() && model.log().isReached()) {
                    step();
                } else {
                    live.set(null);
                    LockSupport.parkNanos(STANDBY_LOOK_NANOS);
                }
            } catch (LostOwnership e) {
                LOG.warn("{} is run by another instance by now", model.name());
                live.set(null);
                LockSupport.parkNanos(RETRY_NANOS);
            } catch (PoisonEvent e) {
                awaitRebuildAfter(e);
            } catch (SQLException | RuntimeException e) {
                if (!DatabaseFailure.isTransient(e)) {
                    awaitRebuildAfter(e);
                } else if (running) {
                    LOG.warn("{} cannot go on for now", model.name(), e);
                    live.set(null);
                    LockSupport.parkNanos(RETRY_NANOS);
                }
            } catch (InterruptedException e) {
                return;
            }
        }
        keepPositionAtTheEnd();
    }

    private void awaitRebuildAfter(Exception failure) {
        LOG.error("{} has stopped and answers no more until this is mended", model.name(), failure);
        state.stopped(failure);
        live.set(null);
        while (running && !rebuildWanted && !beginAgain && model.isOurs()) {
            LockSupport.parkNanos(STANDBY_LOOK_NANOS);
        }
    }

    private void keepPositionAtTheEnd() {
        var generation = live.get();
        if (generation != null && model.isOurs()) {
            try {
                generation.keepPosition();
            } catch (SQLException | LostOwnership e) {
                LOG.info(
                        "The last position of {} is not kept; some events will be looked at again",
                        model.name(),
                        e);
            }
        }
    }

    private void step() throws SQLException, InterruptedException {
        if (beginAgain) {
            beginAgain = false;
            live.set(null);
        }
        var generation = live.get();
        if (generation == null) {
            live.set(openOrBuild());
            return;
        }
        if (rebuildWanted && !builder.isBesideLive()) {
            forgetWish();
            builder.startBesideLive();
        }
        boolean moved = live.exclusively(now -> now != null && follow(now));
        generation = live.get();
        if (!moved && generation != null) {
            generation.keepPosition();
            model.log().awaitBeyond(generation.position(), IDLE);
        }
    }

    private void forgetWish() throws SQLException {
        model.positions().wantRebuild(model.name(), false);
        rebuildWanted = false;
    }

    /** One batch; {@code false} where there was nothing new. */
    private boolean follow(Generation generation) throws SQLException {
        long before = generation.position();
        long asked = System.nanoTime();
        long settled = model.log().settled();
        var batch = model.log().read(before, LIVE_BATCH, LIVE_BATCH_CHARACTERS);
        try {
            model.handledEvents().addAndGet(generation.apply(batch));
        } catch (PoisonEvent e) {
            state.live(generation.number(), generation.position());
            throw e;
        }
        if (batch.through() >= settled) {
            state.complete(generation.number(), generation.position(), asked);
        } else {
            state.live(generation.number(), generation.position());
        }
        return generation.position() > before;
    }

    private @Nullable Generation openOrBuild() throws SQLException {
        var incarnation = model.log().incarnation();
        var kept = model.positions().live(model.name());
        if (kept.isPresent()
                && !rebuildWanted
                && kept.get().shape().equals(model.shape().digest())
                && kept.get().incarnation().equals(incarnation)
                && kept.get().position() <= Math.max(model.log().settled(), model.log().head())) {
            if (!builder.isBesideLive()) {
                builder.dropUnfinished();
            }
            var generation =
                    Generation.open(
                            model.shape(),
                            kept.get(),
                            model.dataSource(),
                            model.positions(),
                            model.codec());
            state.live(generation.number(), generation.position());
            return generation;
        }
        if (builder.isBesideLive()) {
            LockSupport.parkNanos(STANDBY_LOOK_NANOS);
            return null;
        }
        forgetWish();
        state.building();
        LOG.info("{} is built from the events", model.name());
        return builder.build();
    }
}
