package jp.daicho.query.compliance;

import java.util.List;
import java.util.stream.Stream;

/** All 46 exit criteria, in the guideline's order. */
final class Criteria {

    static final List<Criterion> ALL =
            Stream.of(
                            ProcurementCriteria.ALL,
                            MaintenanceCriteria.ALL,
                            OperationCriteria.ALL,
                            YearCriteria.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Criteria() {}
}
