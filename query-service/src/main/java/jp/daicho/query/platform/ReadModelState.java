package jp.daicho.query.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where a read model is, for everybody who waits for it or watches it. */
final class ReadModelState {

    enum Phase {
        /** There is nothing to read yet. */
        BUILDING,
        /** It can be read, and follows the log. */
        LIVE,
        /** It met an event that it cannot take. */
        STOPPED
    }

    /**
     * A moment's view.
     *
     * @param generation number of the generation that the views show; 0 where there is none
     * @param position everything up to here is in its rows
     * @param completeAt when, by the system's nano clock, it last held all of the log
     * @param failure why it has stopped
     */
    record Now(
            Phase phase,
            int generation,
            long position,
            long completeAt,
            @Nullable Exception failure) {}

    private final String name;
    private final Runnable onChange;
    private volatile Now now = new Now(Phase.BUILDING, 0, 0, System.nanoTime(), null);
    private volatile @Nullable Long rebuildPosition;
    private volatile @Nullable Exception rebuildFailure;
    private volatile @Nullable Duration lastBuild;

    ReadModelState(String name, Runnable onChange) {
        this.name = name;
        this.onChange = onChange;
    }

    String name() {
        return name;
    }

    Now now() {
        return now;
    }

    /** How far the generation under construction is; {@code null} where there is none. */
    @Nullable Long rebuildPosition() {
        return rebuildPosition;
    }

    @Nullable Exception rebuildFailure() {
        return rebuildFailure;
    }

    /** How long the last building took. */
    @Nullable Duration lastBuild() {
        return lastBuild;
    }

    /** For how long it has not held all of the log. */
    Duration lag(long settled) {
        var at = now;
        return at.phase == Phase.LIVE && at.position >= settled
                ? Duration.ZERO
                : Duration.ofNanos(System.nanoTime() - at.completeAt);
    }

    void building() {
        set(new Now(Phase.BUILDING, 0, 0, now.completeAt, null));
    }

    void live(int generation, long position) {
        set(new Now(Phase.LIVE, generation, position, now.completeAt, null));
    }

    /** It held all of the log when it asked for the last batch. */
    void complete(int generation, long position, long asked) {
        set(new Now(Phase.LIVE, generation, position, asked, null));
    }

    void stopped(Exception failure) {
        var before = now;
        set(new Now(Phase.STOPPED, before.generation, before.position, before.completeAt, failure));
    }

    void rebuilding(long position) {
        rebuildPosition = position;
        rebuildFailure = null;
    }

    void rebuildFailed(Exception failure) {
        rebuildPosition = null;
        rebuildFailure = failure;
    }

    void built(Duration took) {
        rebuildPosition = null;
        lastBuild = took;
    }

    private void set(Now next) {
        var before = now;
        now = next;
        if (before.phase != next.phase
                || before.position != next.position
                || before.generation != next.generation) {
            onChange.run();
        }
    }
}
