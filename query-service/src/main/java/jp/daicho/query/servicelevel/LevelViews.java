package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
            Comparator.<BoardLine.At>comparingInt(BoardLine.At::rank)
                    .thenComparingLong(BoardLine.At::budgetLeft)
                    .thenComparing(LevelBoard.BY_CODE);

    private LevelViews() {}

    /** Down, missed beyond hope, missed, not to be judged; 4 and 5 need no attention. */
    static int rank(boolean downNow, Judgement judgement, Outlook outlook) {
        if (downNow) {
            return 0;
        }
        return switch (judgement) {
            case MISSED -> outlook == Outlook.BREACHED ? 1 : 2;
            case UNDETERMINED -> 3;
            case MET -> 4;
            case NO_VALUE -> 5;
        };
    }

    static boolean needsAttention(BoardLine.At at) {
        return at.rank() <= 3;
    }

    /** By owning section, those with most misses first. */
    static List<Dashboard.OfSection> sections(LevelSelection lines, LoopTotals loop) {
        return lines.bySection().stream()
                .sorted(
                        Comparator.<LevelGroups.OfSection>comparingLong(
                                        section -> -section.sums().missed())
                                .thenComparing(LevelGroups.OfSection::section))
                .limit(MOST_SECTIONS)
                .map(section ->
                        new Dashboard.OfSection(
                                section.section(),
                                section.sums().totals(),
                                loop.of(section.section())))
                .toList();
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
                                line.conspicuous().stream()
                                        .filter(item -> !item.isQuiet(now))
                                        .map(item -> item.view(now)))
                        .toList(),
                line.met()
                        + (int)
                                line.conspicuous().stream()
                                        .filter(item -> item.isQuiet(now))
                                        .count(),
                line.noValue(),
                trend);
    }

    static SlaStatus status(LevelBoard.Shown board, LevelSelection lines, int most) {
        var together = lines.sums().totals();
        return new SlaStatus(
                board.period().name(),
                together.judgement(),
                together.systems(),
                together.met(),
                together.missed(),
                together.undetermined(),
                together.noValue(),
                together.downNow(),
                lines.worstOfAll(most).stream().map(at -> status(at, board.now())).toList());
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
                        .toList(),
                Stream.concat(
                                line.availabilities().stream()
                                        .filter(item ->
                                                willBeMissed(item.at(now).forecast().outlook()))
                                        .map(BoardItem::code),
                                line.conspicuous().stream()
                                        .filter(item -> willBeMissed(item.outlook(now)))
                                        .map(BoardItem::code))
                        .toList());
    }

    private static boolean willBeMissed(Outlook outlook) {
        return outlook.severity() >= Outlook.BREACH_FORECAST.severity();
    }
}
