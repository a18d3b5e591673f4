package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

    /** Those of the board. */
    LevelSelection of(LevelBoard.Shown board) {
        var visible = scope.systems();
        if (visible != null) {
            return new LevelSelection.Some(some(board, visible));
        }
        if (code != null) {
            return new LevelSelection.Some(
                    board.ofCode(code).stream().filter(this::takes).toList());
        }
        if (owningSection != null) {
            return new LevelSelection.Some(
                    Arrays.stream(board.groups().places(owningSection))
                            .mapToObj(place -> board.lines()[place])
                            .filter(this::takes)
                            .toList());
        }
        return new LevelSelection.Whole(board, judgement, criticalOnly);
    }

    private List<BoardLine.At> some(LevelBoard.Shown board, Collection<UUID> systems) {
        var found = new ArrayList<BoardLine.At>();
        for (var system : systems) {
            var place = board.places().get(system);
            if (place != null && takes(board.lines()[place])) {
                found.add(board.lines()[place]);
            }
        }
        found.sort(LevelBoard.BY_CODE);
        return found;
    }

    boolean takes(BoardLine.At at) {
        var system = at.line().system();
        return (code == null || code.equals(system.code()))
                && (owningSection == null || owningSection.equals(system.owningSection()))
                && (judgement == null || judgement == at.judgement())
                && (!criticalOnly || system.critical());
    }
}
