package jp.daicho.contract.lawchange;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The contractor submits its work plan, each time a revision (IV-1.5-S1, IV-1.5-X1). */
public record SubmitWorkPlan(WorkPlan plan, @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("plan", plan, WorkPlan::check);
    }
}
