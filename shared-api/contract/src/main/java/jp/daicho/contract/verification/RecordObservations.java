package jp.daicho.contract.verification;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records what was seen of assets; what differs from the configuration as of that moment is found
 * by the ledger (IV-4.1-S1, S2). Of an asset that is observed again the latest counts.
 *
 * @param assets each once
 */
public record RecordObservations(List<ObservedAsset> assets, @Nullable Instant occurredAt)
        implements VerificationCommand {

    @Override
    public void check(Checks checks) {
        checks.size("assets", assets, 1, 500)
                .distinct("assets", assets, ObservedAsset::managementNumber)
                .each("assets", assets, ObservedAsset::check);
    }
}
