package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jp.daicho.contract.planning.MonitoringItem;
import jp.daicho.contract.servicelevel.BaseSlaOnPlan;
import jp.daicho.contract.servicelevel.SlaBasedOnPlan;
import jp.daicho.contract.servicelevel.SlaEvent;
import jp.daicho.contract.servicelevel.SlaProblem;
import org.jspecify.annotations.Nullable;

/** The latest terms take up the monitoring items of the confirmed plan, with their targets. */
final class PlanRules {

    private PlanRules() {}

    /**
     * Takes the plan up.
     *
     * @param monitored the monitoring items of the confirmed revision; {@code null} where it is not
     *     confirmed
     */
    static List<SlaEvent> base(
            SlaState state, BaseSlaOnPlan command, @Nullable List<MonitoringItem> monitored) {
        var basis = command.basis();
        if (monitored == null) {
            throw SlaProblem.PLAN_NOT_CONFIRMED.because(basis.revision());
        }
        var terms = state.versions().getLast();
        var planned = new HashMap<String, MonitoringItem>();
        monitored.forEach(item -> planned.put(item.code(), item));
        var notAgreed = new ArrayList<String>();
        var notPlanned = new ArrayList<String>();
        var differing = new ArrayList<String>();
        for (var pair : basis.items()) {
            var agreed = terms.item(pair.item());
            var item = planned.get(pair.monitoringItem());
            if (agreed == null) {
                notAgreed.add(pair.item());
            }
            if (item == null) {
                notPlanned.add(pair.monitoringItem());
            }
            if (agreed != null && item != null && differs(agreed.target(), item.target())) {
                differing.add(pair.item());
            }
        }
        refuse(SlaProblem.AGREED_ITEM_UNKNOWN, notAgreed);
        refuse(SlaProblem.PLAN_ITEM_UNKNOWN, notPlanned);
        refuse(SlaProblem.TARGET_DIFFERS, differing);
        var based = new SlaBasedOnPlan(terms.effectiveFrom(), basis);
        return based.equals(state.basis()) ? List.of() : List.of(based);
    }

    /** A plan that states no target leaves it to the agreement. */
    private static boolean differs(BigDecimal agreed, @Nullable BigDecimal planned) {
        return planned != null && agreed.compareTo(planned) != 0;
    }

    private static void refuse(SlaProblem problem, List<String> items) {
        if (!items.isEmpty()) {
            throw problem.because(String.join(", ", items));
        }
    }
}
