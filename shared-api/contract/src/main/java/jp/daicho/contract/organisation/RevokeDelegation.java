package jp.daicho.contract.organisation;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Takes the power back, from the recording on. */
public record RevokeDelegation(String reason, @Nullable Instant occurredAt)
        implements DelegationCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
