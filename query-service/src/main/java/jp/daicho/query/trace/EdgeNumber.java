package jp.daicho.query.trace;

/**
 * The place of a tie among all: by the event that says so and, within it, in the event's order. The
 * last number of an event is that of what it follows from.
 */
final class EdgeNumber {

    private static final int BITS = 14;

    /** How many ties of one event have a number of their own. */
    static final int OF_REACTION = (1 << BITS) - 1;

    private EdgeNumber() {}

    static long of(long position, int number) {
        if (number >= OF_REACTION) {
            throw new IllegalStateException(
                    "Expected fewer than " + OF_REACTION + " ties in the event at " + position);
        }
        return position << BITS | number;
    }

    static long positionOf(long edge) {
        return edge >> BITS;
    }
}
