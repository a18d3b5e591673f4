package jp.daicho.command.servicelevel;

import java.util.List;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.EndSeriesMapping;
import jp.daicho.contract.servicelevel.MapSeries;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.SeriesEvent;
import jp.daicho.contract.servicelevel.SeriesMapped;
import jp.daicho.contract.servicelevel.SeriesMappingEnded;
import jp.daicho.contract.servicelevel.SeriesProblem;

/** A mapping holds until it is ended. */
record SeriesMappingState(boolean ended) {

    /**
     * @param agreed what is agreed to be measured of the system, at any time
     */
    static List<SeriesEvent> map(MapSeries command, List<AgreedItem> agreed, Occasion occasion) {
        var items =
                agreed.stream()
                        .filter(item -> item.code().equals(command.item()))
                        .filter(item -> isStillToHold(item, occasion))
                        .toList();
        if (items.isEmpty()) {
            throw SeriesProblem.ITEM_NOT_AGREED.because(command.item()).at("/item");
        }
        for (var item : items) {
            if (!fits(command, item.kind())) {
                throw SeriesProblem.ITEM_DOES_NOT_FIT
                        .because(command.item(), item.kind().label())
                        .at("/item");
            }
        }
        return List.of(
                new SeriesMapped(
                        command.source(),
                        command.metric(),
                        command.labels(),
                        command.item(),
                        command.factor(),
                        command.goodUpTo()));
    }

    private static boolean isStillToHold(AgreedItem item, Occasion occasion) {
        return item.end() == null || item.end().isAfter(item.dayOf(occasion.recordedAt()));
    }

    private static boolean fits(MapSeries command, MeasureKind kind) {
        return kind != MeasureKind.RECOVERY_TIME
                && (command.goodUpTo() == null || kind == MeasureKind.RATIO);
    }

    List<SeriesEvent> end(EndSeriesMapping command) {
        if (ended) {
            throw SeriesProblem.ENDED.because();
        }
        return List.of(new SeriesMappingEnded(command.reason()));
    }

    static SeriesMappingState evolve(SeriesEvent event) {
        return switch (event) {
            case SeriesMapped e -> new SeriesMappingState(false);
            case SeriesMappingEnded e -> new SeriesMappingState(true);
        };
    }
}
