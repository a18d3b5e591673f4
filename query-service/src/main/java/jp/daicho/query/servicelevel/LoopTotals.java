package jp.daicho.query.servicelevel;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is to be done of the loop, over the systems of a dashboard. */
record LoopTotals(LoopCounts together, Map<UUID, LoopCounts> bySection) {

    /**
     * Goes over the systems of which something is to be done, not over those of the board.
     *
     * @param counts by system
     */
    static LoopTotals of(LevelBoard.Shown board, LevelFilter filter, Map<UUID, LoopCounts> counts) {
        var together = LoopCounts.NOTHING;
        var bySection = new HashMap<UUID, LoopCounts>();
        var visible = filter.scope().systems();
        for (var count : counts.entrySet()) {
            var place = board.places().get(count.getKey());
            if (place != null && (visible == null || visible.contains(count.getKey()))) {
                var line = board.lines()[place];
                if (filter.takes(line)) {
                    together = together.plus(count.getValue());
                    bySection.merge(
                            line.line().system().owningSection(),
                            count.getValue(),
                            LoopCounts::plus);
                }
            }
        }
        return new LoopTotals(together, bySection);
    }

    LoopCounts of(UUID section) {
        return bySection.getOrDefault(section, LoopCounts.NOTHING);
    }
}
