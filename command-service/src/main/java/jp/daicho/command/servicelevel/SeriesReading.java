package jp.daicho.command.servicelevel;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a cumulative series.
 *
 * @param start since when it counts; {@code null} where it does not say
 * @param at when it was read
 */
record SeriesReading(@Nullable Instant start, Instant at, Tally tally) {

    /**
     * What a reading says beside the one before.
     *
     * @param counted what was counted between them; {@code null} where that is not known
     * @param refusal why it is not recorded; {@code null} where nothing is wrong with it
     * @param isBase whether the next reading is counted from this one
     */
    record Step(@Nullable Tally counted, @Nullable PointRefusal refusal, boolean isBase) {

        private static final Step BASE = new Step(null, null, true);
        private static final Step KNOWN = new Step(null, null, false);
        private static final Step LATE = new Step(null, PointRefusal.LATE, false);

        private static Step counted(Tally tally) {
            return new Step(tally, null, true);
        }

        /** Nothing is known of the time between: said, and counted from here on. */
        private static Step broken(PointRefusal why) {
            return new Step(null, why, true);
        }
    }

    Step after(@Nullable SeriesReading last) {
        if (last == null) {
            return Step.BASE;
        }
        if (!at.isAfter(last.at)) {
            return isSame(last) ? Step.KNOWN : Step.LATE;
        }
        if (Objects.equals(start, last.start)) {
            return goingOn(last);
        }
        if (start == null || start.isBefore(last.at)) {
            return Step.broken(PointRefusal.OVERLAPPING);
        }
        return anew(last);
    }

    private Step goingOn(SeriesReading last) {
        if (tally.continues(last.tally)) {
            return Step.counted(tally.since(last.tally));
        }
        return start == null ? anew(last) : Step.broken(PointRefusal.FALLEN);
    }

    /**
     * A count that fell began from zero after the last reading, so that all of it was counted since
     * then. One that did not fall may go on from before: whoever does not know when a series began
     * calls its own first reading the start.
     */
    private Step anew(SeriesReading last) {
        return tally.continues(last.tally) ? Step.BASE : Step.counted(tally);
    }

    private boolean isSame(SeriesReading other) {
        return at.equals(other.at)
                && Objects.equals(start, other.start)
                && tally.isSame(other.tally);
    }
}
