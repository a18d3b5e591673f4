package jp.daicho.query.platform;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.LogPosition;

/**
 * Lets a reading request pass when its read models hold what the caller wants to see. It waits
 * without a connection.
 */
final class Gate {

    /** A right that was taken away must not be used for longer than this. */
    private static final Duration RIGHTS_MAY_LAG = Duration.ofSeconds(2);

    private final ReadModels readModels;

    Gate(ReadModels readModels) {
        this.readModels = readModels;
    }

    /**
     * Waits until all of them have reached the position.
     *
     * @param position 0 for whatever is there
     * @throws jp.daicho.contract.Rejection where nothing has been recorded at that position yet, a
     *     read model has stopped, or patience ends
     */
    void await(Collection<String> names, long position, Duration patience) {
        var states = names.stream().map(readModels::get).toList();
        if (position > readModels.log().settled() && position > readModels.log().head()) {
            throw GeneralProblem.POSITION_UNKNOWN.because(position);
        }
        try {
            readModels.changed().await(() -> isDecided(states, position), patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (var state : states) {
            var now = state.now();
            if (now.phase() != ReadModelState.Phase.LIVE || now.position() < position) {
                throw GeneralProblem.READ_MODEL_BEHIND.because(
                        Math.max(position, 1), now.position());
            }
        }
    }

    /** Refuses what was given out before the store was restored from a backup. */
    void requireThisLife(LogPosition position) {
        if (position.life() != null) {
            if (!readModels.log().isReached()) {
                throw GeneralProblem.READ_MODEL_BEHIND.because(Math.max(position.place(), 1), 0);
            }
            position.requireLife(readModels.log().incarnation());
        }
    }

    /** Nothing to wait for any more: all are there, or one will never be. */
    private static boolean isDecided(List<ReadModelState> states, long position) {
        boolean all = true;
        for (var state : states) {
            var now = state.now();
            if (now.phase() == ReadModelState.Phase.STOPPED) {
                return true;
            }
            all &= now.phase() == ReadModelState.Phase.LIVE && now.position() >= position;
        }
        return all;
    }

    /** What is read from these now holds every event up to here. */
    long position(Collection<String> names) {
        return names.stream()
                .mapToLong(n -> readModels.get(n).now().position())
                .min()
                .orElseGet(() -> readModels.log().settled());
    }

    /** Refuses to answer where appointments and their ends may have been missed. */
    void requireRights(String readModel) {
        var state = readModels.get(readModel);
        long settled = readModels.log().settled();
        if (state.now().phase() == ReadModelState.Phase.STOPPED
                || state.lag(settled).compareTo(RIGHTS_MAY_LAG) > 0
                || readModels.log().lag().compareTo(RIGHTS_MAY_LAG) > 0) {
            throw GeneralProblem.READ_MODEL_BEHIND.because(settled, state.now().position());
        }
    }
}
