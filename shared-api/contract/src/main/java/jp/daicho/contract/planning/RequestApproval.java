package jp.daicho.contract.planning;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section, having checked the report, asks its manager for approval (IV-1.3-S2).
 *
 * @param opinion what the owning section found when it checked that the work is complete
 */
public record RequestApproval(String opinion, @Nullable Instant occurredAt)
        implements PlanApprovalCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("opinion", opinion, 2000);
    }
}
