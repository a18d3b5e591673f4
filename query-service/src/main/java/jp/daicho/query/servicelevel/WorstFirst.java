package jp.daicho.query.servicelevel;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/**
 * The places of a board's lines, the worst first. Never changes; where few lines moved only these
 * are looked for, and from minute to minute the order hardly changes, which sorting makes use of.
 */
final class WorstFirst {

    private final Integer[] order;

    private WorstFirst(Integer[] order) {
        this.order = order;
    }

    static WorstFirst of(BoardLine.At[] lines) {
        var order = new Integer[lines.length];
        Arrays.setAll(order, place -> place);
        return new WorstFirst(order).again(lines);
    }

    /** The same systems, all of them at another minute. */
    WorstFirst again(BoardLine.At[] lines) {
        var sorted = order.clone();
        Arrays.sort(sorted, by(lines));
        return new WorstFirst(sorted);
    }

    /** The same systems, of which some moved. */
    WorstFirst moved(BoardLine.At[] before, BoardLine.At[] after, Collection<Integer> moved) {
        var left = without(before, moved);
        var places = moved.toArray(Integer[]::new);
        Arrays.sort(places, by(after));
        var sorted = new Integer[order.length];
        int taken = 0;
        int at = 0;
        for (var place : places) {
            int until = -1 - Arrays.binarySearch(left, taken, left.length, place, by(after));
            System.arraycopy(left, taken, sorted, at, until - taken);
            at += until - taken;
            taken = until;
            sorted[at++] = place;
        }
        System.arraycopy(left, taken, sorted, at, left.length - taken);
        return new WorstFirst(sorted);
    }

    private Integer[] without(BoardLine.At[] before, Collection<Integer> moved) {
        var gaps =
                moved.stream()
                        .mapToInt(place -> Arrays.binarySearch(order, place, by(before)))
                        .sorted()
                        .toArray();
        var left = new Integer[order.length - gaps.length];
        int taken = 0;
        int at = 0;
        for (int gap : gaps) {
            System.arraycopy(order, taken, left, at, gap - taken);
            at += gap - taken;
            taken = gap + 1;
        }
        System.arraycopy(order, taken, left, at, order.length - taken);
        return left;
    }

    private static Comparator<Integer> by(BoardLine.At[] lines) {
        return (one, other) -> LevelViews.WORST_FIRST.compare(lines[one], lines[other]);
    }

    int size() {
        return order.length;
    }

    /** The place of the line that comes so many behind the worst. */
    int place(int behind) {
        return order[behind];
    }
}
