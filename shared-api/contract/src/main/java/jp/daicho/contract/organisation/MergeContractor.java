package jp.daicho.contract.organisation;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The company goes into another: its people, contracts and appointments follow, its history stays
 * under its own id.
 *
 * @param into the company that goes on
 */
public record MergeContractor(UUID into, String reason, @Nullable Instant occurredAt)
        implements ContractorCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
