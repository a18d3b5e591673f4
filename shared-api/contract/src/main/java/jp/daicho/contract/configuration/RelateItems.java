package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Relates the item of the path, as the source, to another living item of the system (IV-1.2-S7(e)).
 *
 * @param relationId given by the client, or {@code null}: the server gives one
 */
public record RelateItems(
        @Nullable UUID relationId,
        RelationKind kind,
        UUID targetItemId,
        @Nullable Instant occurredAt)
        implements ConfigurationItemCommand {

    public RelateItems withId(UUID id) {
        return relationId == null ? new RelateItems(id, kind, targetItemId, occurredAt) : this;
    }
}
