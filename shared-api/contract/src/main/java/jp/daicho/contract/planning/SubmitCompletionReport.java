package jp.daicho.contract.planning;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor reports that plan, rules and procedures are complete (IV-1.3-S1, IV-2.3-S1): the
 * approval begins.
 *
 * @param approvalId id of the approval; given by the server when absent
 * @param report what is reported
 */
public record SubmitCompletionReport(
        @Nullable UUID approvalId, CompletionReport report, @Nullable Instant occurredAt)
        implements PlanApprovalCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("report", report, CompletionReport::check);
    }
}
