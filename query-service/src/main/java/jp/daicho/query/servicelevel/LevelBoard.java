package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.Period;

/**
 * All systems in a period, in memory: a cache of what the arithmetic says of the read models. A
 * system is read again when an event concerns it, or when its line is valid no longer; the others
 * move with the clock by adding. Used by one thread at a time; what it gives away never changes.
 */
final class LevelBoard {

    static final Comparator<BoardLine.At> BY_CODE =
            Comparator.<BoardLine.At, String>comparing(at -> at.line().system().code())
                    .thenComparing(at -> at.line().system().systemId());

    private static final int CHUNK = 500;

    /**
     * The board at a minute.
     *
     * @param position every event up to here is in it
     * @param lines in the order of codes
     * @param places where a system is among the lines
     * @param groups what the lines add up to
     * @param worstFirst the places of the lines in the order of urgency
     * @param trends what is known of the periods before, of some systems
     */
    record Shown(
            Period period,
            Instant now,
            long position,
            BoardLine.At[] lines,
            Map<UUID, Integer> places,
            LevelGroups groups,
            WorstFirst worstFirst,
            KeptTrends trends) {

        /** The lines of that code: of a municipality one. */
        List<BoardLine.At> ofCode(String code) {
            int low = 0;
            int high = lines.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (lines[middle].line().system().code().compareTo(code) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            var found = new ArrayList<BoardLine.At>();
            while (low < lines.length && lines[low].line().system().code().equals(code)) {
                found.add(lines[low++]);
            }
            return found;
        }
    }

    private final Period period;
    private final BoardLoader loader;
    private PlannedTimes planned;
    private volatile Shown shown;

    LevelBoard(Period period, BoardLoader loader) {
        this.period = period;
        this.loader = loader;
        this.planned = loader.plannedTimes();
        this.shown = complete(new BoardLine.At[0], Instant.MIN, -1);
    }

    /** As it was last brought up to date; the position is negative before. */
    Shown shown() {
        return shown;
    }

    Period period() {
        return period;
    }

    /** Reads everything, by the days as they stand now. */
    Shown build(long position, Instant now) {
        planned = loader.plannedTimes();
        var lines = new ArrayList<BoardLine.At>();
        var systems = loader.systems();
        for (int i = 0; i < systems.size(); i += CHUNK) {
            var chunk = systems.subList(i, Math.min(systems.size(), i + CHUNK));
            for (var line : loader.lines(chunk, period, now, planned)) {
                lines.add(line.at(now));
            }
        }
        shown = complete(lines.toArray(BoardLine.At[]::new), now, position);
        return shown;
    }

    /**
     * Brings it up to date.
     *
     * @param changed systems that events since its position concern
     * @param position to which these events were looked at
     */
    Shown refresh(Set<UUID> changed, long position, Instant now) {
        var before = shown;
        boolean later = !now.equals(before.now);
        if (changed.isEmpty() && !later) {
            if (position > before.position) {
                shown =
                        new Shown(
                                period,
                                now,
                                position,
                                before.lines,
                                before.places,
                                before.groups,
                                before.worstFirst,
                                before.trends);
            }
            return shown;
        }
        var again = new HashSet<>(changed);
        var lines = before.lines.clone();
        if (later) {
            for (int i = 0; i < lines.length; i++) {
                var line = lines[i].line();
                if (line.validUntil().isBefore(now)) {
                    again.add(line.system().systemId());
                } else {
                    lines[i] = line.at(now);
                }
            }
        }
        var moved = new ArrayList<Integer>();
        var added = new ArrayList<BoardLine.At>();
        boolean renamed = false;
        for (var chunk : chunks(again)) {
            for (var line : loader.lines(chunk, period, now, planned)) {
                var place = before.places.get(line.system().systemId());
                if (place == null) {
                    added.add(line.at(now));
                } else {
                    renamed |= renamed(lines[place].line().system(), line.system());
                    lines[place] = line.at(now);
                    moved.add(place);
                }
            }
        }
        if (renamed || !added.isEmpty()) {
            added.addAll(Arrays.asList(lines));
            shown = complete(added.toArray(BoardLine.At[]::new), now, position);
        } else if (later) {
            var trends = trendsStand(now) ? before.trends.without(changed) : new KeptTrends();
            shown =
                    new Shown(
                            period,
                            now,
                            position,
                            lines,
                            before.places,
                            before.groups.again(lines),
                            before.worstFirst.again(lines),
                            trends);
        } else {
            shown =
                    new Shown(
                            period,
                            now,
                            position,
                            lines,
                            before.places,
                            before.groups.moved(before.lines, lines, moved),
                            before.worstFirst.moved(before.lines, lines, moved),
                            before.trends.without(changed));
        }
        return shown;
    }

    /** Lines have another place, or belong to another section. */
    private static boolean renamed(LevelSystemRow before, LevelSystemRow now) {
        return !before.code().equals(now.code())
                || !before.owningSection().equals(now.owningSection());
    }

    /** Everything anew, of lines in any order. */
    private Shown complete(BoardLine.At[] lines, Instant now, long position) {
        Arrays.sort(lines, BY_CODE);
        var places = HashMap.<UUID, Integer>newHashMap(lines.length);
        for (int i = 0; i < lines.length; i++) {
            places.put(lines[i].line().system().systemId(), i);
        }
        return new Shown(
                period,
                now,
                position,
                lines,
                places,
                LevelGroups.of(lines),
                WorstFirst.of(lines),
                new KeptTrends());
    }

    /**
     * Whether the periods before have ended, wherever their days begin: then the clock changes
     * nothing in them.
     */
    private boolean trendsStand(Instant now) {
        return now.isAfter(period.span(Occasion.ZONE).from().plus(1, ChronoUnit.DAYS));
    }

    private static List<List<UUID>> chunks(Collection<UUID> systems) {
        var all = List.copyOf(systems);
        var chunks = new ArrayList<List<UUID>>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            chunks.add(all.subList(i, Math.min(all.size(), i + CHUNK)));
        }
        return chunks;
    }
}
