package jp.daicho.query.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds generations of one read model from the first event on. */
final class GenerationBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationBuilder.class);
    private static final int BATCH = 5000;

    /**
     * What a batch of short events has; long ones come fewer at a time. Decoded, with the rows that
     * are made of it, a character takes ten to twenty bytes, and six batches are in memory: three
     * of each read model that is being built.
     */
    private static final long BATCH_CHARACTERS = 2_000_000;

    /** Several batches of each are in memory, and more at once would only share the processors. */
    private static final Semaphore BUILDING_AT_ONCE = new Semaphore(2, true);

    private static final long BETWEEN_TRIES_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReadModel model;
    private final LiveGeneration live;
    private final BooleanSupplier running;
    private volatile @Nullable Thread besideLive;

    /**
     * A builder that builds nothing yet.
     *
     * @param live takes what was built
     * @param running whether to go on
     */
    GenerationBuilder(ReadModel model, LiveGeneration live, BooleanSupplier running) {
        this.model = model;
        this.live = live;
        this.running = running;
    }

    /** Builds the next generation while the live one is read and goes on. */
    void startBesideLive() {
        var building =
                Thread.ofPlatform()
                        .name("rebuild-" + model.name())
                        .daemon()
                        .unstarted(this::buildBesideLive);
        besideLive = building;
        building.start();
    }

    boolean isBesideLive() {
        return besideLive != null;
    }

    void awaitEnd() throws InterruptedException {
        var building = besideLive;
        if (building != null) {
            building.join();
        }
    }

    private void buildBesideLive() {
        try {
            build();
            LOG.info("{} was built again", model.name());
        } catch (SQLException | RuntimeException e) {
            LOG.error(
                    "{} could not be built again; the generation before goes on", model.name(), e);
            model.state().rebuildFailed(e);
            forgetRequest();
        } finally {
            besideLive = null;
        }
    }

    private void forgetRequest() {
        try {
            model.positions().wantRebuild(model.name(), false);
            dropUnfinished();
        } catch (SQLException e) {
            LOG.warn("What is left of the building of {} goes at the next start", model.name(), e);
        }
    }

    /** Removes what a building left behind that did not come to its end. */
    void dropUnfinished() throws SQLException {
        for (var other : model.positions().all(model.name())) {
            if (!other.live()) {
                Generation.drop(
                        model.shape(), other.generation(), model.dataSource(), model.positions());
            }
        }
    }

    /**
     * Builds the next generation and puts it in the place of the live one; {@code null} where it
     * was told to end, or the store began another life.
     */
    @Nullable Generation build() throws SQLException {
        dropUnfinished();
        long started = System.nanoTime();
        var incarnation = model.log().incarnation();
        var next =
                Generation.create(
                        model.shape(),
                        nextNumber(),
                        incarnation,
                        model.dataSource(),
                        model.positions(),
                        model.codec());
        takeInTurn(next);
        while (running.getAsBoolean() && incarnation.equals(model.log().incarnation())) {
            if (takesPlaceOfLive(next)) {
                model.state().built(Duration.ofNanos(System.nanoTime() - started));
                return next;
            }
            // somebody reads the views for long: meanwhile the live generation goes on
            LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
        }
        return null;
    }

    private void takeInTurn(Generation next) throws SQLException {
        while (!isTurn()) {
            if (!running.getAsBoolean()) {
                return;
            }
            model.requireOwnership();
        }
        try {
            takeAllSoFar(next);
            next.createIndexes();
        } finally {
            BUILDING_AT_ONCE.release();
        }
    }

    private static boolean isTurn() {
        try {
            return BUILDING_AT_ONCE.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the building of a read model", e);
        }
    }

    private int nextNumber() throws SQLException {
        return 1
                + model.positions().all(model.name()).stream()
                        .mapToInt(Positions.Kept::generation)
                        .max()
                        .orElse(0);
    }

    private void takeAllSoFar(Generation next) throws SQLException {
        try (var batches = new BatchesAhead(model.log(), next::prepared, BATCH, BATCH_CHARACTERS)) {
            while (running.getAsBoolean()) {
                model.requireOwnership();
                var batch = batches.next();
                if (batch == null) {
                    return;
                }
                take(next, batch);
            }
        }
    }

    private boolean takesPlaceOfLive(Generation next) throws SQLException {
        try {
            return live.exclusively(before -> {
                while (running.getAsBoolean() && takesMore(next)) {
                    model.state().rebuilding(next.position());
                }
                next.show();
                live.set(next);
                model.state().live(next.number(), next.position());
                return true;
            });
        } catch (SQLException e) {
            if (!DatabaseFailure.isTransient(e)) {
                throw e;
            }
            return false;
        }
    }

    /** {@code false} when there is no more for the moment. */
    private boolean takesMore(Generation next) throws SQLException {
        model.requireOwnership();
        long settled = model.log().settled();
        var batch = model.log().read(next.position(), BATCH, BATCH_CHARACTERS);
        model.handledEvents().addAndGet(next.apply(batch));
        return batch.through() < settled;
    }

    private void take(Generation next, EventLog.Batch batch) throws SQLException {
        model.handledEvents().addAndGet(next.apply(batch));
        model.state().rebuilding(next.position());
    }
}
