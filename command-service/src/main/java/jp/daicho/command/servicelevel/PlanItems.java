package jp.daicho.command.servicelevel;

import java.util.List;
import java.util.UUID;
import jp.daicho.command.planning.PlanFacts;
import jp.daicho.command.platform.Streams;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.MonitoringItem;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.servicelevel.PlanBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The monitoring items of confirmed plans. */
@Component
class PlanItems {

    private final PlanFacts plans;
    private final Streams streams;

    PlanItems(PlanFacts plans, Streams streams) {
        this.plans = plans;
        this.streams = streams;
    }

    /** Those of the revision; {@code null} where it is not the confirmed one of the system. */
    @Nullable List<MonitoringItem> of(UUID system, PlanBasis basis) {
        var confirmed =
                plans.plan(basis.planId())
                        .filter(plan -> plan.systemId().equals(system))
                        .map(PlanFacts.Plan::confirmedRevision)
                        .orElse(null);
        if (confirmed == null || confirmed != basis.revision()) {
            return null;
        }
        for (var recorded : streams.of(PlanDocumentEvent.TYPE, List.of(basis.planId()))) {
            switch (recorded.event()) {
                case MaintenancePlanSubmitted e when e.revision() == confirmed -> {
                    return e.content().monitoringItems();
                }
                case OperationPlanSubmitted e when e.revision() == confirmed -> {
                    return e.content().monitoringItems();
                }
                case PlanRevised e when e.revision() == confirmed -> {
                    return e.content().monitoringItems();
                }
                default -> {}
            }
        }
        return null;
    }
}
