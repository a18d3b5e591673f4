package jp.daicho.contract.register;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The system serves no more from the day on which this happened; its history and appointments stay.
 */
public record RetireSystem(String reason, @Nullable Instant occurredAt) implements SystemCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
