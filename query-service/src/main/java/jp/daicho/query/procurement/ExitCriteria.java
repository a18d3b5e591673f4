package jp.daicho.query.procurement;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ProcurementStep;

/** The exit criteria of chapter III, by step and track, in the guideline's order. */
final class ExitCriteria {

    private ExitCriteria() {}

    static List<String> of(ProcurementStep step, Track track) {
        return step.sections(track).stream()
                .flatMap(section -> numbers(step, section).map(x -> section + "-" + x))
                .toList();
    }

    private static Stream<String> numbers(ProcurementStep step, String section) {
        return switch (step) {
            case PLAN, BUDGET, EXECUTION -> Stream.of();
            case SPECIFICATION ->
                    section.startsWith("III-1") ? Stream.of("X1", "X2", "X3") : Stream.of("X1");
            case SETTLEMENT -> Stream.of("X1");
            case CONTRACT -> Stream.of("X1", "X2");
        };
    }
}
