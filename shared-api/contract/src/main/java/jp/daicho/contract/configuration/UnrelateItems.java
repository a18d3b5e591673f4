package jp.daicho.contract.configuration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Ends a relation of the item of the path.
 *
 * @param relationId from the path
 * @param reason why it ended, where that is worth a word
 */
public record UnrelateItems(
        @JsonIgnore @Nullable UUID relationId,
        @Nullable String reason,
        @Nullable Instant occurredAt)
        implements ConfigurationItemCommand {

    public UnrelateItems of(UUID relation) {
        return new UnrelateItems(relation, reason, occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
