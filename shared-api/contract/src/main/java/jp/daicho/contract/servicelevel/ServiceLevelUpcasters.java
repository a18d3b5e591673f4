package jp.daicho.contract.servicelevel;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.daicho.contract.Upcaster;
import tools.jackson.databind.node.ObjectNode;

/** How facts about service levels written by earlier versions are read. */
public final class ServiceLevelUpcasters {

    private static final UnaryOperator<ObjectNode> NOTHING_INVENTED = payload -> payload;

    private static final List<Upcaster> ALL =
            List.of(
                    // Revision 1 kept no sketches: of its samples no percentile can be told
                    new Upcaster("servicelevel.MeasurementsRecorded", 1, NOTHING_INVENTED),
                    // Revision 1 knew neither percentiles nor recovery times
                    new Upcaster("servicelevel.SlaAgreed", 1, NOTHING_INVENTED),
                    new Upcaster("servicelevel.SlaAmended", 1, NOTHING_INVENTED));

    private ServiceLevelUpcasters() {}

    public static List<Upcaster> all() {
        return ALL;
    }
}
