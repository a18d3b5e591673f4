package jp.daicho.contract.planning;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The operation contractor submits the operation plan that it was asked for, or the contractor of
 * both the merged one: revision 1 (IV-2.1-S1, N4).
 *
 * @param planId the plan, as it was requested
 * @param content what it says
 */
public record SubmitOperationPlan(UUID planId, PlanContent content, @Nullable Instant occurredAt)
        implements PlanDocumentCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("content", content, PlanContent::check);
    }
}
