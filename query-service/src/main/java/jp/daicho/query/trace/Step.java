package jp.daicho.query.trace;

import jp.daicho.query.audit.History.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A step of a trace: something that is reached, and by which tie.
 *
 * @param place by which steps follow each other: by their depth, back before forward, and as the
 *     log has them
 * @param tie absent at the beginning
 */
record Step(int depth, @Nullable Direction direction, Thing reached, @Nullable Tied tie, long place)
        implements Comparable<Step> {

    private static final int DEPTH_BITS = 59;
    private static final int DIRECTION_BITS = 58;

    /**
     * A beginning.
     *
     * @param position of the event that makes it one, 0 for the only one
     */
    static Step beginning(Thing thing, long position) {
        return new Step(0, null, thing, null, EdgeNumber.of(position, 0));
    }

    /** Of a beginning: the event that makes it one. */
    long position() {
        return EdgeNumber.positionOf(place);
    }

    static Step by(Tied tie, int depth, Direction direction) {
        long place =
                (long) depth << DEPTH_BITS
                        | (long) direction.ordinal() << DIRECTION_BITS
                        | tie.edge();
        return new Step(depth, direction, tie.reached(direction), tie, place);
    }

    @Override
    public int compareTo(Step other) {
        return Long.compare(place, other.place);
    }
}
