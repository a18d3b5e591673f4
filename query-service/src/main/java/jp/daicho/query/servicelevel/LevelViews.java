package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.Ratio;
import org.jspecify.annotations.Nullable;

/** What is shown of a board's lines. */
final class LevelViews {

    private static final int MOST_SECTIONS = 100;

    /** Down, then missed, then about to be, then what cannot be judged; the least budget first. */
    static final Comparator<BoardLine.At> WORST_FIRST =
            Comparator.<BoardLine.At>comparingInt(LevelViews::rank)
                    .thenComparingLong(BoardLine.At::budgetLeft)
                    .thenComparing(LevelBoard.BY_CODE);

    private LevelViews() {}

    private static int rank(BoardLine.At at) {
        if (at.line().downNow()) {
            return 0;
        }
        return switch (at.judgement()) {
            case MISSED -> at.outlook() == Outlook.BREACHED ? 1 : 2;
            case UNDETERMINED -> 3;
            case MET -> 4;
            case NO_VALUE -> 5;
        };
    }

    private static boolean needsAttention(BoardLine.At at) {
        return rank(at) <= 3;
    }

    /** At most so many that need attention, the worst first. */
    static List<BoardLine.At> worst(Collection<BoardLine.At> lines, int most) {
        var queue = new PriorityQueue<BoardLine.At>(WORST_FIRST.reversed());
        for (var line : lines) {
            if (needsAttention(line)) {
                keep(line, most, queue);
            }
        }
        return queue.stream().sorted(WORST_FIRST).toList();
    }

    /** At most so many, the worst first. */
    static List<BoardLine.At> worstOfAll(Collection<BoardLine.At> lines, int most) {
        var queue = new PriorityQueue<BoardLine.At>(WORST_FIRST.reversed());
        lines.forEach(line -> keep(line, most, queue));
        return queue.stream().sorted(WORST_FIRST).toList();
    }

    private static void keep(BoardLine.At line, int most, PriorityQueue<BoardLine.At> queue) {
        if (queue.size() < most) {
            queue.add(line);
        } else {
            var best = queue.peek();
            if (best != null && WORST_FIRST.compare(line, best) < 0) {
                queue.poll();
                queue.add(line);
            }
        }
    }

    /** Together by owning section, those with most misses first. */
    static Map<UUID, LevelTotals> sections(Collection<BoardLine.At> lines) {
        var bySection = new HashMap<UUID, List<BoardLine.At>>();
        for (var line : lines) {
            bySection
                    .computeIfAbsent(line.line().system().owningSection(), s -> new ArrayList<>())
                    .add(line);
        }
        var order =
                bySection.entrySet().stream()
                        .map(section ->
                                Map.entry(section.getKey(), LevelTotals.of(section.getValue())))
                        .sorted(
                                Comparator.<Map.Entry<UUID, LevelTotals>>comparingLong(
                                                section -> -section.getValue().missed())
                                        .thenComparing(Map.Entry::getKey))
                        .limit(MOST_SECTIONS)
                        .toList();
        var together = new LinkedHashMap<UUID, LevelTotals>();
        order.forEach(section -> together.put(section.getKey(), section.getValue()));
        return together;
    }

    static @Nullable BigDecimal percent(BoardLine.At at) {
        return new Ratio(at.base() - at.down(), at.base()).percent();
    }

    static Dashboard.OfSystem ofSystem(BoardLine.At at, Instant now, List<Dashboard.Past> trend) {
        var line = at.line();
        var system = line.system();
        return new Dashboard.OfSystem(
                system.systemId(),
                system.code(),
                system.name(),
                system.owningSection(),
                system.critical(),
                at.judgement(),
                percent(at),
                line.downNow(),
                at.outlook(),
                Stream.concat(
                                line.availabilities().stream().map(item -> item.at(now).view()),
                                line.conspicuous().stream().map(BoardItem.Measured::view))
                        .toList(),
                line.met(),
                line.noValue(),
                trend);
    }

    static SlaStatus status(LevelBoard.Shown board, Collection<BoardLine.At> lines, int most) {
        var together = LevelTotals.of(lines);
        return new SlaStatus(
                board.period().name(),
                together.judgement(),
                together.systems(),
                together.met(),
                together.missed(),
                together.undetermined(),
                together.noValue(),
                together.downNow(),
                worstOfAll(lines, most).stream().map(at -> status(at, board.now())).toList());
    }

    private static SlaStatus.OfSystem status(BoardLine.At at, Instant now) {
        var line = at.line();
        return new SlaStatus.OfSystem(
                line.system().systemId(),
                line.system().code(),
                at.judgement(),
                percent(at),
                line.downNow(),
                at.outlook(),
                Stream.concat(
                                line.availabilities().stream()
                                        .filter(item ->
                                                item.at(now).judgement() == Judgement.MISSED)
                                        .map(BoardItem::code),
                                line.conspicuous().stream()
                                        .filter(item -> item.judgement() == Judgement.MISSED)
                                        .map(BoardItem::code))
                        .toList());
    }
}
