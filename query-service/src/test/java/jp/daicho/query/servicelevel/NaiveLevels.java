package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.Ratio;
import org.jspecify.annotations.Nullable;

/** What a board says of many lines, counted anew from all of them: slow, and obviously right. */
final class NaiveLevels {

    private NaiveLevels() {}

    /** Whatever is asked of the board, it answers as if it had gone over all its lines. */
    static void same(LevelBoard.Shown board) {
        var sections = new ArrayList<@Nullable UUID>();
        sections.add(null);
        sections.add(new UUID(404, 404));
        Arrays.stream(board.lines())
                .map(at -> at.line().system().owningSection())
                .distinct()
                .limit(3)
                .forEach(sections::add);
        var judgements = new ArrayList<@Nullable Judgement>(List.of(Judgement.values()));
        judgements.add(null);
        for (var section : sections) {
            for (var judgement : judgements) {
                for (boolean critical : new boolean[] {true, false}) {
                    same(
                            board,
                            new LevelFilter(new Scope(null), null, section, judgement, critical));
                }
            }
        }
        var some = new ArrayList<UUID>();
        for (int i = 0; i < board.lines().length; i += 3) {
            some.add(board.lines()[i].line().system().systemId());
        }
        same(board, LevelFilter.all(new Scope(some)));
        same(board, new LevelFilter(new Scope(Set.of()), null, null, null, false));
        if (board.lines().length > 0) {
            var code = board.lines()[board.lines().length / 2].line().system().code();
            same(board, new LevelFilter(new Scope(null), code, null, null, false));
        }
    }

    private static void same(LevelBoard.Shown board, LevelFilter filter) {
        var found = filter.of(board);
        var lines = Arrays.stream(board.lines()).filter(taking(filter)).toList();
        assertThat(found.sums().totals()).as("%s", filter).isEqualTo(totals(lines));
        assertThat(found.bySection())
                .as("%s", filter)
                .extracting(section -> List.of(section.section(), section.sums().totals()))
                .containsExactlyInAnyOrderElementsOf(bySection(lines));
        for (int most : new int[] {0, 1, 7, 1000}) {
            assertThat(found.worst(most))
                    .as("%s worst %s", filter, most)
                    .containsExactlyElementsOf(worst(lines, LevelViews::needsAttention, most));
            assertThat(found.worstOfAll(most))
                    .as("%s worst of all %s", filter, most)
                    .containsExactlyElementsOf(worst(lines, at -> true, most));
        }
        pages(found, lines);
    }

    private static Predicate<BoardLine.At> taking(LevelFilter filter) {
        var visible = filter.scope().systems();
        return at -> {
            var system = at.line().system();
            return (visible == null || visible.contains(system.systemId()))
                    && (filter.code() == null || filter.code().equals(system.code()))
                    && (filter.owningSection() == null
                            || filter.owningSection().equals(system.owningSection()))
                    && (filter.judgement() == null || filter.judgement() == at.judgement())
                    && (!filter.criticalOnly() || system.critical());
        };
    }

    private static LevelTotals totals(List<BoardLine.At> lines) {
        long base = lines.stream().mapToLong(BoardLine.At::base).sum();
        long down = lines.stream().mapToLong(BoardLine.At::down).sum();
        long unknown = lines.stream().mapToLong(BoardLine.At::unknown).sum();
        return new LevelTotals(
                lines.size(),
                Judgement.together(lines.stream().map(BoardLine.At::judgement).toList()),
                new Ratio(base - down, base).percent(),
                unknown == 0 ? null : new Ratio(base - down - unknown, base).percent(),
                count(lines, at -> at.judgement() == Judgement.MET),
                count(lines, at -> at.judgement() == Judgement.MISSED),
                count(lines, at -> at.judgement() == Judgement.UNDETERMINED),
                count(lines, at -> at.judgement() == Judgement.NO_VALUE),
                count(lines, at -> at.line().downNow()),
                count(lines, at -> at.outlook() == Outlook.BREACH_FORECAST),
                count(lines, at -> at.outlook() == Outlook.BREACHED));
    }

    private static long count(List<BoardLine.At> lines, Predicate<BoardLine.At> those) {
        return lines.stream().filter(those).count();
    }

    private static List<List<Object>> bySection(List<BoardLine.At> lines) {
        return lines.stream()
                .map(at -> at.line().system().owningSection())
                .distinct()
                .map(section ->
                        List.<Object>of(
                                section,
                                totals(
                                        lines.stream()
                                                .filter(at ->
                                                        at.line()
                                                                .system()
                                                                .owningSection()
                                                                .equals(section))
                                                .toList())))
                .toList();
    }

    private static List<BoardLine.At> worst(
            List<BoardLine.At> lines, Predicate<BoardLine.At> those, int most) {
        return lines.stream()
                .filter(those)
                .sorted(
                        Comparator.comparingInt(BoardLine.At::rank)
                                .thenComparingLong(BoardLine.At::budgetLeft)
                                .thenComparing(at -> at.line().system().code())
                                .thenComparing(at -> at.line().system().systemId()))
                .limit(most)
                .toList();
    }

    private static void pages(LevelSelection found, List<BoardLine.At> lines) {
        var all = new ArrayList<BoardLine.At>();
        LevelSelection.Place behind = null;
        while (true) {
            var page = found.page(behind, 11);
            all.addAll(page);
            if (page.size() < 11) {
                break;
            }
            var last = page.getLast().line().system();
            behind = new LevelSelection.Place(last.code(), last.systemId());
        }
        assertThat(all).containsExactlyElementsOf(lines);
    }
}
