package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Figure;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Period;
import org.jspecify.annotations.Nullable;

/** What a system's periods came to, one after another: by item, and what was missed. */
final class SystemHistory {

    private record ItemOf(UUID slaId, String code) {}

    private final @Nullable SystemLoop loop;
    private final Map<ItemOf, List<SystemDashboard.Month>> months = new HashMap<>();
    private final List<SystemDashboard.Breach> breaches = new ArrayList<>();

    /**
     * A history of nothing yet.
     *
     * @param loop what reports say; {@code null} where it is not to be shown
     */
    SystemHistory(@Nullable SystemLoop loop) {
        this.loop = loop;
    }

    /** The figures of the next month. */
    void add(Period month, List<SystemFigures.Of> figures) {
        for (var one : figures) {
            var figure = one.figure();
            months.computeIfAbsent(itemOf(one), item -> new ArrayList<>())
                    .add(
                            new SystemDashboard.Month(
                                    month.name(),
                                    figure.item().target(),
                                    figure.whole().value(),
                                    figure.whole().judgement(),
                                    reported(month, one)));
            note(month, figure);
        }
    }

    /** Remembers the period where its target was missed. */
    void note(Period period, Figure figure) {
        if (figure.whole().judgement() == Judgement.MISSED) {
            breaches.add(
                    new SystemDashboard.Breach(
                            period.name(),
                            figure.item().code(),
                            figure.item().target(),
                            figure.whole().value()));
        }
    }

    /** What a report says of the item. */
    @Nullable ItemReport reported(Period period, SystemFigures.Of one) {
        var figure = one.figure();
        return loop == null
                ? null
                : loop.item(
                        one.agreement().slaId(),
                        period,
                        figure.item().code(),
                        figure.whole().value());
    }

    List<SystemDashboard.Month> of(SystemFigures.Of one) {
        return months.getOrDefault(itemOf(one), List.of());
    }

    /** The latest first. */
    List<SystemDashboard.Breach> breaches() {
        return breaches.reversed();
    }

    private static ItemOf itemOf(SystemFigures.Of one) {
        return new ItemOf(one.agreement().slaId(), one.figure().item().code());
    }
}
