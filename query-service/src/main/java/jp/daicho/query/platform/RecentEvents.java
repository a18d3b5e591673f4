package jp.daicho.query.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * The newest settled events, shared by everyone who follows the log.
 *
 * @param after the events begin behind this position
 * @param through and are complete up to this one
 */
record RecentEvents(long after, long through, List<LoggedEvent> events) {

    static final int MOST = 2000;
    private static final int MOST_CHARACTERS = 8_000_000;

    static RecentEvents startingAfter(long position) {
        return new RecentEvents(position, position, List.of());
    }

    /** These and the next ones, without the oldest where there are too many. */
    RecentEvents with(List<LoggedEvent> next, long newThrough) {
        var all = new ArrayList<LoggedEvent>(events.size() + next.size());
        all.addAll(events);
        all.addAll(next);
        int keepFrom = all.size();
        long characters = 0;
        while (keepFrom > 0 && all.size() - keepFrom < MOST && characters < MOST_CHARACTERS) {
            keepFrom--;
            characters += all.get(keepFrom).size();
        }
        long newAfter = keepFrom == 0 ? after : all.get(keepFrom - 1).position();
        return new RecentEvents(
                newAfter, newThrough, List.copyOf(all.subList(keepFrom, all.size())));
    }

    EventLog.Batch read(long from, int limit, long characters) {
        if (from >= through) {
            return new EventLog.Batch(List.of(), through);
        }
        int start = firstAfter(from);
        int end = start;
        for (long left = characters; left > 0 && end < events.size() && end - start < limit; ) {
            left -= events.get(end).size();
            end++;
        }
        var batch = events.subList(start, end);
        return new EventLog.Batch(
                batch, end == events.size() ? through : batch.getLast().position());
    }

    private int firstAfter(long position) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).position() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
