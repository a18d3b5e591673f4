package jp.daicho.contract.inspection;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The inspector records how each requirement of the specification was found (IV-1.6-S3, IV-2.5-S3);
 * again replaces what was recorded before.
 *
 * @param specification the specification by which was inspected
 * @param results each requirement once
 */
public record RecordInspection(
        String specification, List<RequirementResult> results, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.line("specification", specification, 200)
                .size("results", results, 1, 500)
                .each("results", results, RequirementResult::check)
                .distinct("results", results, RequirementResult::requirement);
    }
}
