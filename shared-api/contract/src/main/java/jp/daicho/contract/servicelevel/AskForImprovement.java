package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Asks the contractor to propose measures where a target of a monitored item is not met that no
 * service level agreement covers (IV-1.4-R2). Under an agreement the ledger asks by itself.
 *
 * @param subject what falls short, such as a monitored item of the operation plan
 * @param reason what was seen, with the target
 */
public record AskForImprovement(
        @Nullable UUID improvementPlanId,
        String subject,
        String reason,
        @Nullable Instant occurredAt)
        implements ImprovementCommand {

    @Override
    public void check(Checks checks) {
        checks.line("subject", subject, 200).paragraph("reason", reason, 4000);
    }
}
