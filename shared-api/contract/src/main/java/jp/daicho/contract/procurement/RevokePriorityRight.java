package jp.daicho.contract.procurement;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * No agreement was reached: the right to negotiate goes to the next (III-1.5-N2, III-2.5-N2).
 *
 * @param contractor who has it
 */
public record RevokePriorityRight(
        @IdOf(Named.ORGANISATION) UUID contractor, String reason, @Nullable Instant occurredAt)
        implements NegotiationCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
