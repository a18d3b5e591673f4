package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Predicate;
import jp.daicho.contract.servicelevel.Judgement;
import org.jspecify.annotations.Nullable;

/** The lines of a board that somebody asked for, out of those that they may see. */
sealed interface LevelSelection {

    /** What they add up to. */
    LevelSums sums();

    /** The same by owning section. */
    List<LevelGroups.OfSection> bySection();

    /** At most so many that need attention, the worst first. */
    List<BoardLine.At> worst(int most);

    /** At most so many, the worst first. */
    List<BoardLine.At> worstOfAll(int most);

    /** At most so many in the order of codes, behind a code and id, or from the first on. */
    List<BoardLine.At> page(@Nullable Place behind, int most);

    /** A place in the order of codes. */
    record Place(String code, UUID systemId) {

        boolean isBefore(BoardLine.At at) {
            var system = at.line().system();
            int order = code.compareTo(system.code());
            return order < 0 || order == 0 && systemId.compareTo(system.systemId()) < 0;
        }
    }

    /** Some lines, in the order of codes. */
    record Some(List<BoardLine.At> lines) implements LevelSelection {

        @Override
        public LevelSums sums() {
            return LevelSums.of(lines);
        }

        @Override
        public List<LevelGroups.OfSection> bySection() {
            var sections = new HashMap<UUID, LevelSums>();
            for (var at : lines) {
                sections.merge(
                        at.line().system().owningSection(), LevelSums.of(at), LevelSums::plus);
            }
            return sections.entrySet().stream()
                    .map(one -> new LevelGroups.OfSection(one.getKey(), one.getValue()))
                    .toList();
        }

        @Override
        public List<BoardLine.At> worst(int most) {
            return worst(most, LevelViews::needsAttention);
        }

        @Override
        public List<BoardLine.At> worstOfAll(int most) {
            return worst(most, at -> true);
        }

        private List<BoardLine.At> worst(int most, Predicate<BoardLine.At> wanted) {
            var queue = new PriorityQueue<BoardLine.At>(LevelViews.WORST_FIRST.reversed());
            for (var line : lines) {
                if (wanted.test(line)) {
                    queue.add(line);
                    if (queue.size() > most) {
                        queue.poll();
                    }
                }
            }
            return queue.stream().sorted(LevelViews.WORST_FIRST).toList();
        }

        @Override
        public List<BoardLine.At> page(@Nullable Place behind, int most) {
            int from = behind == null ? 0 : firstBehind(behind, lines);
            return lines.subList(from, Math.min(lines.size(), from + most));
        }
    }

    /** All lines of a board, or those of a judgement or importance: nothing of all is gone over. */
    record Whole(LevelBoard.Shown board, @Nullable Judgement judgement, boolean criticalOnly)
            implements LevelSelection {

        @Override
        public LevelSums sums() {
            return board.groups().together(judgement, criticalOnly);
        }

        @Override
        public List<LevelGroups.OfSection> bySection() {
            return board.groups().bySection(judgement, criticalOnly);
        }

        @Override
        public List<BoardLine.At> worst(int most) {
            return worst(most, LevelViews::needsAttention);
        }

        @Override
        public List<BoardLine.At> worstOfAll(int most) {
            return worst(most, at -> true);
        }

        private List<BoardLine.At> worst(int most, Predicate<BoardLine.At> wanted) {
            long some = Math.min(most, sums().systems());
            var found = new ArrayList<BoardLine.At>();
            for (int i = 0; i < board.worstFirst().size() && found.size() < some; i++) {
                var at = board.lines()[board.worstFirst().place(i)];
                if (!wanted.test(at)) {
                    break;
                }
                if (takes(at)) {
                    found.add(at);
                }
            }
            return found;
        }

        @Override
        public List<BoardLine.At> page(@Nullable Place behind, int most) {
            var lines = board.lines();
            long some = Math.min(most, sums().systems());
            var found = new ArrayList<BoardLine.At>();
            int from = behind == null ? 0 : firstBehind(behind, Arrays.asList(lines));
            for (int i = from; i < lines.length && found.size() < some; i++) {
                if (takes(lines[i])) {
                    found.add(lines[i]);
                }
            }
            return found;
        }

        private boolean takes(BoardLine.At at) {
            return (judgement == null || judgement == at.judgement())
                    && (!criticalOnly || at.line().system().critical());
        }
    }

    private static int firstBehind(Place place, List<BoardLine.At> lines) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.isBefore(lines.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
