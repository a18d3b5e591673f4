package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a board add up to, by owning section, and within it by judgement and
 * importance: whoever asks adds a few of these instead of all lines. Never changes; a board that
 * moves on makes another, of which all that did not move is shared.
 */
final class LevelGroups {

    private static final int KINDS = 2 * Judgement.values().length;

    /** What some lines add up to, by kind. */
    private record Kinds(LevelSums[] sums) {

        LevelSums of(@Nullable Judgement judgement, boolean criticalOnly) {
            var all = new LevelSums.Adding();
            for (int kind = criticalOnly ? 1 : 0; kind < KINDS; kind += criticalOnly ? 2 : 1) {
                if (judgement == null || kind / 2 == judgement.ordinal()) {
                    all.add(sums[kind]);
                }
            }
            return all.sums();
        }

        Kinds moved(BoardLine.At before, BoardLine.At after) {
            var moved = sums.clone();
            moved[kind(before)] = moved[kind(before)].minus(LevelSums.of(before));
            moved[kind(after)] = moved[kind(after)].plus(LevelSums.of(after));
            return new Kinds(moved);
        }

        static Kinds of(BoardLine.At[] lines, int[] places) {
            var adding = adding();
            for (int place : places) {
                adding[kind(lines[place])].add(lines[place]);
            }
            return of(adding);
        }

        static Kinds together(Kinds[] sections) {
            var adding = adding();
            for (var section : sections) {
                for (int kind = 0; kind < KINDS; kind++) {
                    adding[kind].add(section.sums[kind]);
                }
            }
            return of(adding);
        }

        private static LevelSums.Adding[] adding() {
            var adding = new LevelSums.Adding[KINDS];
            Arrays.setAll(adding, kind -> new LevelSums.Adding());
            return adding;
        }

        private static Kinds of(LevelSums.Adding[] adding) {
            return new Kinds(
                    Arrays.stream(adding).map(LevelSums.Adding::sums).toArray(LevelSums[]::new));
        }

        private static int kind(BoardLine.At at) {
            return 2 * at.judgement().ordinal() + (at.line().system().critical() ? 1 : 0);
        }
    }

    /** What the lines of an owning section add up to. */
    record OfSection(UUID section, LevelSums sums) {}

    private final UUID[] sections;
    private final int[][] places;
    private final Kinds[] kinds;
    private final Kinds together;

    private LevelGroups(UUID[] sections, int[][] places, Kinds[] kinds, Kinds together) {
        this.sections = sections;
        this.places = places;
        this.kinds = kinds;
        this.together = together;
    }

    static LevelGroups of(BoardLine.At[] lines) {
        var bySection = new TreeMap<UUID, List<Integer>>();
        for (int place = 0; place < lines.length; place++) {
            bySection
                    .computeIfAbsent(
                            lines[place].line().system().owningSection(),
                            section -> new ArrayList<>())
                    .add(place);
        }
        var places =
                bySection.values().stream()
                        .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
        return of(bySection.keySet().toArray(UUID[]::new), places, lines);
    }

    private static LevelGroups of(UUID[] sections, int[][] places, BoardLine.At[] lines) {
        var kinds = Arrays.stream(places).map(own -> Kinds.of(lines, own)).toArray(Kinds[]::new);
        return new LevelGroups(sections, places, kinds, Kinds.together(kinds));
    }

    /** The same systems of the same sections, all of them at another minute. */
    LevelGroups again(BoardLine.At[] lines) {
        return of(sections, places, lines);
    }

    /** The same systems of the same sections, of which some moved. */
    LevelGroups moved(BoardLine.At[] before, BoardLine.At[] after, Iterable<Integer> moved) {
        var own = kinds.clone();
        var all = together;
        for (int place : moved) {
            int section =
                    Arrays.binarySearch(sections, after[place].line().system().owningSection());
            own[section] = own[section].moved(before[place], after[place]);
            all = all.moved(before[place], after[place]);
        }
        return new LevelGroups(sections, places, own, all);
    }

    /** All lines of that judgement and importance. */
    LevelSums together(@Nullable Judgement judgement, boolean criticalOnly) {
        return together.of(judgement, criticalOnly);
    }

    /** The same by owning section; those that have no such line are left out. */
    List<OfSection> bySection(@Nullable Judgement judgement, boolean criticalOnly) {
        var found = new ArrayList<OfSection>();
        for (int i = 0; i < sections.length; i++) {
            var sums = kinds[i].of(judgement, criticalOnly);
            if (sums.systems() > 0) {
                found.add(new OfSection(sections[i], sums));
            }
        }
        return found;
    }

    /** Where the lines of an owning section are, in the order of codes. */
    int[] places(UUID section) {
        int found = Arrays.binarySearch(sections, section);
        return found < 0 ? new int[0] : places[found].clone();
    }
}
