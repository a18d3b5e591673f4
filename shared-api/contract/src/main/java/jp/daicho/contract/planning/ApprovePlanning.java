package jp.daicho.contract.planning;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The manager of the owning section, or the delegate, approves (IV-1.3-S3, X1, IV-2.3-S3, X1);
 * never somebody who submitted or requested it.
 */
public record ApprovePlanning(@Nullable String comment, @Nullable Instant occurredAt)
        implements PlanApprovalCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("comment", comment, 2000);
    }
}
