package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Which systems of a board are looked at.
 *
 * @param scope those that the caller may see
 */
record LevelFilter(
        Scope scope,
        @Nullable String code,
        @Nullable UUID owningSection,
        @Nullable Judgement judgement,
        boolean criticalOnly) {

    static LevelFilter all(Scope scope) {
        return new LevelFilter(scope, null, null, null, false);
    }

    /** What was asked for, beside what may be seen. */
    String asked() {
        return "\n" + code + "\n" + owningSection + "\n" + judgement + "\n" + criticalOnly;
    }

    /** In the order of codes. */
    List<BoardLine.At> of(LevelBoard.Shown board) {
        var found = new ArrayList<BoardLine.At>();
        var visible = scope.systems();
        if (visible == null) {
            for (var line : board.lines()) {
                if (takes(line)) {
                    found.add(line);
                }
            }
            return found;
        }
        for (var system : visible) {
            var place = board.places().get(system);
            if (place != null && takes(board.lines()[place])) {
                found.add(board.lines()[place]);
            }
        }
        found.sort(LevelBoard.BY_CODE);
        return found;
    }

    private boolean takes(BoardLine.At at) {
        var system = at.line().system();
        return (code == null || code.equals(system.code()))
                && (owningSection == null || owningSection.equals(system.owningSection()))
                && (judgement == null || judgement == at.judgement())
                && (!criticalOnly || system.critical());
    }
}
