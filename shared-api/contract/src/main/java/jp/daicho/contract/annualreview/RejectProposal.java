package jp.daicho.contract.annualreview;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section does not adopt a proposal.
 *
 * @param reason why not
 */
public record RejectProposal(UUID proposalId, String reason, @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 4000);
    }
}
