package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Confirms that the handover is complete (IV-7.1-S5, X1, X2).
 *
 * @param incomingContract the contract that begins, where it was concluded since the preparation
 * @param note what was confirmed, where that is worth a word
 */
public record CompleteHandover(
        @Nullable UUID incomingContract, @Nullable String note, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
