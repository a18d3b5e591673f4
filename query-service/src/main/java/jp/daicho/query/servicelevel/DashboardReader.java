package jp.daicho.query.servicelevel;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.Occasion;
import jp.daicho.http.Cursors;
import jp.daicho.http.GeneralProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes dashboards of many systems out of a board. */
@Component
class DashboardReader {

    private final SystemDashboardReader trends;
    private final Cursors cursors;

    DashboardReader(SystemDashboardReader trends, Cursors cursors) {
        this.trends = trends;
        this.cursors = cursors;
    }

    Dashboard dashboard(
            LevelBoard.Shown board,
            LevelFilter filter,
            int worst,
            int limit,
            @Nullable String cursor) {
        var lines = filter.of(board);
        var list = "service-levels " + board.period() + filter.asked();
        var page = page(lines, limit, cursor == null ? null : cursors.decode(list, cursor));
        var worstLines = LevelViews.worst(lines, worst);
        var shown =
                Stream.concat(worstLines.stream(), page.stream())
                        .map(at -> at.line().system().systemId())
                        .distinct()
                        .toList();
        var past = trends.trends(shown, board.period(), board.now());
        var end = board.period().span(Occasion.ZONE).until();
        return new Dashboard(
                board.period().name(),
                board.period().firstDay(),
                board.period().end().minusDays(1),
                board.now().isBefore(end) ? board.now() : end,
                board.now().isBefore(end),
                LevelTotals.of(lines),
                sections(lines),
                worstLines.stream().map(at -> view(at, board, past.get(id(at)))).toList(),
                page.stream().map(at -> view(at, board, past.get(id(at)))).toList(),
                next(lines, page, list),
                board.position());
    }

    private static UUID id(BoardLine.At at) {
        return at.line().system().systemId();
    }

    private static Dashboard.OfSystem view(
            BoardLine.At at, LevelBoard.Shown board, @Nullable List<Dashboard.Past> trend) {
        return LevelViews.ofSystem(at, board.now(), trend == null ? List.of() : trend);
    }

    private static List<Dashboard.OfSection> sections(List<BoardLine.At> lines) {
        return LevelViews.sections(lines).entrySet().stream()
                .map(section -> new Dashboard.OfSection(section.getKey(), section.getValue()))
                .toList();
    }

    /** A page begins behind a code and id: systems may come and go between pages. */
    private static List<BoardLine.At> page(
            List<BoardLine.At> lines, int limit, @Nullable List<String> after) {
        int from = 0;
        if (after != null) {
            if (after.size() != 2) {
                throw GeneralProblem.INVALID_CURSOR.because();
            }
            var id = UUID.fromString(after.getLast());
            int high = lines.size();
            while (from < high) {
                int middle = (from + high) >>> 1;
                var system = lines.get(middle).line().system();
                int order = system.code().compareTo(after.getFirst());
                if (order < 0 || order == 0 && system.systemId().compareTo(id) <= 0) {
                    from = middle + 1;
                } else {
                    high = middle;
                }
            }
        }
        return lines.subList(from, Math.min(lines.size(), from + limit));
    }

    private @Nullable String next(List<BoardLine.At> lines, List<BoardLine.At> page, String list) {
        if (page.isEmpty() || page.getLast() == lines.getLast()) {
            return null;
        }
        var last = page.getLast().line().system();
        return cursors.encode(list, List.of(last.code(), last.systemId().toString()));
    }
}
