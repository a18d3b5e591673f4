package jp.daicho.query.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Ranges of positions, taken piece by piece from one end. */
final class RangeWalk {

    private final Deque<Ranges.Range> rest;
    private final boolean falling;

    /**
     * A walk from its beginning.
     *
     * @param ranges rising
     * @param falling whether the last is taken first
     */
    RangeWalk(List<Ranges.Range> ranges, boolean falling) {
        this.rest = new ArrayDeque<>(falling ? ranges.reversed() : ranges);
        this.rest.removeIf(range -> range.size() <= 0);
        this.falling = falling;
    }

    boolean isOver() {
        return rest.isEmpty();
    }

    /** The next positions in a row, no more than that. */
    Ranges.Range positions(long most) {
        var next = rest.getFirst();
        return falling
                ? takeFrom(Math.max(next.from(), next.to() - most + 1))
                : takeThrough(Math.min(next.to(), next.from() + most - 1));
    }

    /** The rest of the next blocks in which there are any, no more blocks than that. */
    Ranges.Blocks blocks(long most) {
        var numbers = new ArrayList<Long>();
        var taken = new ArrayList<Ranges.Range>();
        while (!rest.isEmpty()) {
            long block =
                    (falling ? rest.getFirst().to() : rest.getFirst().from()) / AuditText.BLOCK;
            if (numbers.isEmpty() || numbers.getLast() != block) {
                if (numbers.size() == most) {
                    break;
                }
                numbers.add(block);
            }
            taken.add(
                    falling
                            ? takeFrom(Math.max(rest.getFirst().from(), block * AuditText.BLOCK))
                            : takeThrough(
                                    Math.min(
                                            rest.getFirst().to(),
                                            (block + 1) * AuditText.BLOCK - 1)));
        }
        return new Ranges.Blocks(
                numbers,
                falling
                        ? new Ranges.Range(taken.getLast().from(), taken.getFirst().to())
                        : new Ranges.Range(taken.getFirst().from(), taken.getLast().to()));
    }

    private Ranges.Range takeFrom(long from) {
        var range = rest.removeFirst();
        putBack(new Ranges.Range(range.from(), from - 1));
        return new Ranges.Range(from, range.to());
    }

    private Ranges.Range takeThrough(long to) {
        var range = rest.removeFirst();
        putBack(new Ranges.Range(to + 1, range.to()));
        return new Ranges.Range(range.from(), to);
    }

    private void putBack(Ranges.Range range) {
        if (range.size() > 0) {
            rest.addFirst(range);
        }
    }
}
