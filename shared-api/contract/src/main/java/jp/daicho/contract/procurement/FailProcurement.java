package jp.daicho.contract.procurement;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The procurement has failed (不調), and is reported (III-1.5-N2, III-2.5-N2).
 *
 * @param reference where the report is filed
 */
public record FailProcurement(
        FailureRecipient reportedTo, String reference, String reason, @Nullable Instant occurredAt)
        implements NegotiationCommand {

    @Override
    public void check(Checks checks) {
        checks.line("reference", reference, 200).paragraph("reason", reason, 2000);
    }
}
