package jp.daicho.contract.planning;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.daicho.contract.Upcaster;
import tools.jackson.databind.node.ObjectNode;

/** How facts of planning written by earlier versions are read. */
public final class PlanningUpcasters {

    private static final UnaryOperator<ObjectNode> NOTHING_INVENTED = payload -> payload;

    private static final List<Upcaster> ALL =
            List.of(
                    // Revision 1 knew no other document than the maintenance work plan
                    new Upcaster(
                            "planning.PlanRequested",
                            1,
                            payload ->
                                    payload.put(
                                            "kind", PlanDocumentKind.MAINTENANCE_WORK_PLAN.name())),
                    // Revision 1 knew no operation in a plan, and no cycles of work
                    new Upcaster("planning.MaintenancePlanSubmitted", 1, NOTHING_INVENTED),
                    new Upcaster("planning.PlanRevised", 1, NOTHING_INVENTED),
                    // Revision 1 was of plans alone and always told the schedule's feasibility
                    new Upcaster("planning.DocumentConfirmed", 1, NOTHING_INVENTED));

    private PlanningUpcasters() {}

    public static List<Upcaster> all() {
        return ALL;
    }
}
