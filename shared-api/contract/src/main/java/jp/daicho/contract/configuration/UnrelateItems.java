package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Ends a relation of the item of the path.
 *
 * @param relationId the relation
 * @param reason why it ended, where that is worth a word
 */
public record UnrelateItems(UUID relationId, @Nullable String reason, @Nullable Instant occurredAt)
        implements ConfigurationItemCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
