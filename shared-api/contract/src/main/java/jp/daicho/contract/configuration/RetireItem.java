package jp.daicho.contract.configuration;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Takes an asset out of the configuration: disposed of, uninstalled, cancelled. Its own relations
 * end with it. What other items say of it must be ended first: somebody has to decide what they run
 * on from now on.
 *
 * @param changeReference number of the change by which it went, where there was one
 */
public record RetireItem(
        String reason, @Nullable String changeReference, @Nullable Instant occurredAt)
        implements ConfigurationItemCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000).line("changeReference", changeReference, 100);
    }
}
