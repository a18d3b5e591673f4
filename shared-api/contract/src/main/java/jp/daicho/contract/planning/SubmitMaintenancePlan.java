package jp.daicho.contract.planning;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * The maintenance contractor submits the plan that it was asked for: revision 1 (IV-1.1-S1).
 *
 * @param planId the plan, as it was requested
 * @param content what it says
 */
public record SubmitMaintenancePlan(UUID planId, PlanContent content, @Nullable Instant occurredAt)
        implements PlanDocumentCommand {

    @Override
    public void check(Checks checks) {
        checks.nested(
                "content",
                content,
                (plan, below) -> {
                    plan.check(below);
                    plan.checkFor(Track.MAINTENANCE, below);
                });
    }
}
