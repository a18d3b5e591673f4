package jp.daicho.query.servicelevel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.Occasion;
import jp.daicho.http.Cursors;
import jp.daicho.http.GeneralProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes dashboards of many systems out of a board. */
@Component
class DashboardReader {

    private final TrendReader trends;
    private final Cursors cursors;

    DashboardReader(TrendReader trends, Cursors cursors) {
        this.trends = trends;
        this.cursors = cursors;
    }

    Dashboard dashboard(
            LevelBoard.Shown board,
            LevelFilter filter,
            Map<UUID, LoopCounts> toDo,
            int worst,
            int limit,
            @Nullable String cursor) {
        var lines = filter.of(board);
        var loop = LoopTotals.of(board, filter, toDo);
        var list = "service-levels " + board.period() + filter.asked();
        var page = lines.page(cursor == null ? null : place(list, cursor), limit + 1);
        boolean more = page.size() > limit;
        var shown = more ? page.subList(0, limit) : page;
        var worstLines = lines.worst(worst);
        var past = trends(board, Stream.concat(worstLines.stream(), shown.stream()));
        var end = board.period().span(Occasion.ZONE).until();
        return new Dashboard(
                board.period().name(),
                board.period().firstDay(),
                board.period().end().minusDays(1),
                board.now().isBefore(end) ? board.now() : end,
                board.now().isBefore(end),
                lines.sums().totals(),
                loop.together(),
                LevelViews.sections(lines, loop),
                worstLines.stream().map(at -> view(at, board, past)).toList(),
                shown.stream().map(at -> view(at, board, past)).toList(),
                more ? cursor(list, shown.getLast().line().system()) : null,
                board.position());
    }

    private Map<UUID, List<Dashboard.Past>> trends(
            LevelBoard.Shown board, Stream<BoardLine.At> lines) {
        var systems = lines.map(at -> at.line().system().systemId()).collect(Collectors.toSet());
        return board.trends()
                .of(systems, unknown -> trends.trends(unknown, board.period(), board.now()));
    }

    private static Dashboard.OfSystem view(
            BoardLine.At at, LevelBoard.Shown board, Map<UUID, List<Dashboard.Past>> trends) {
        var trend = trends.getOrDefault(at.line().system().systemId(), List.of());
        return LevelViews.ofSystem(at, board.now(), trend);
    }

    /** A page begins behind a code and id: systems may come and go between pages. */
    private LevelSelection.Place place(String list, String cursor) {
        var after = cursors.decode(list, cursor);
        if (after.size() != 2) {
            throw GeneralProblem.INVALID_CURSOR.because();
        }
        return new LevelSelection.Place(after.getFirst(), UUID.fromString(after.getLast()));
    }

    private String cursor(String list, LevelSystemRow last) {
        return cursors.encode(list, List.of(last.code(), last.systemId().toString()));
    }
}
