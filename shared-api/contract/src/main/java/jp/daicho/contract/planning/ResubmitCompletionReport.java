package jp.daicho.contract.planning;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The contractor reports again after the planning was returned, or before it was decided. */
public record ResubmitCompletionReport(CompletionReport report, @Nullable Instant occurredAt)
        implements PlanApprovalCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("report", report, CompletionReport::check);
    }
}
