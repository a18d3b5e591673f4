package jp.daicho.query.servicelevel;

import java.time.Instant;
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
     */
    record Shown(
            Period period,
            Instant now,
            long position,
            BoardLine.At[] lines,
            Map<UUID, Integer> places) {

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
        this.shown = new Shown(period, Instant.MIN, -1, new BoardLine.At[0], Map.of());
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
        return show(lines.toArray(BoardLine.At[]::new), now, position);
    }

    /**
     * Brings it up to date.
     *
     * @param changed systems that events since its position concern
     * @param position to which these events were looked at
     */
    Shown refresh(Set<UUID> changed, long position, Instant now) {
        var before = shown;
        if (changed.isEmpty() && now.equals(before.now)) {
            if (position > before.position) {
                shown = new Shown(period, now, position, before.lines, before.places);
            }
            return shown;
        }
        var again = new HashSet<>(changed);
        var lines = before.lines.clone();
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i].line();
            if (line.validUntil().isBefore(now)) {
                again.add(line.system().systemId());
            } else if (!now.equals(before.now)) {
                lines[i] = line.at(now);
            }
        }
        var added = new ArrayList<BoardLine.At>();
        boolean renamed = false;
        for (var chunk : chunks(again)) {
            for (var line : loader.lines(chunk, period, now, planned)) {
                var place = before.places.get(line.system().systemId());
                if (place == null) {
                    added.add(line.at(now));
                } else {
                    renamed |= !lines[place].line().system().code().equals(line.system().code());
                    lines[place] = line.at(now);
                }
            }
        }
        if (added.isEmpty() && !renamed) {
            shown = new Shown(period, now, position, lines, before.places);
            return shown;
        }
        added.addAll(Arrays.asList(lines));
        return show(added.toArray(BoardLine.At[]::new), now, position);
    }

    private Shown show(BoardLine.At[] lines, Instant now, long position) {
        Arrays.sort(lines, BY_CODE);
        var places = HashMap.<UUID, Integer>newHashMap(lines.length);
        for (int i = 0; i < lines.length; i++) {
            places.put(lines[i].line().system().systemId(), i);
        }
        shown = new Shown(period, now, position, lines, places);
        return shown;
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
