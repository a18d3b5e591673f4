package jp.daicho.contract;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.inspection.InspectionUpcasters;
import jp.daicho.contract.planning.PlanningUpcasters;
import jp.daicho.contract.register.RegisterUpcasters;
import jp.daicho.contract.servicelevel.ServiceLevelUpcasters;

/** Every upcaster, by event type and revision. */
final class Upcasters {

    private static final List<Upcaster> ALL =
            Stream.of(
                            InspectionUpcasters.all(),
                            PlanningUpcasters.all(),
                            RegisterUpcasters.all(),
                            ServiceLevelUpcasters.all())
                    .flatMap(List::stream)
                    .toList();

    private Upcasters() {}

    static List<Upcaster> all() {
        return ALL;
    }
}
