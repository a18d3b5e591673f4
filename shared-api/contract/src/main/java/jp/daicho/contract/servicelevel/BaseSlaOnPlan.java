package jp.daicho.contract.servicelevel;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Says which monitoring items of the approved plan the latest terms take up, after they were agreed
 * or amended.
 */
public record BaseSlaOnPlan(PlanBasis basis, @Nullable Instant occurredAt) implements SlaCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("basis", basis, PlanBasis::check);
    }
}
