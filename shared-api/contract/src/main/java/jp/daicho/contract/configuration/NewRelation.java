package jp.daicho.contract.configuration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relation that begins.
 *
 * @param relationId given by the client, or {@code null}: the server gives one
 * @param kind how the item stands to the target
 * @param targetItemId a living item of the same system
 */
public record NewRelation(@Nullable UUID relationId, RelationKind kind, UUID targetItemId) {

    public NewRelation withId(UUID id) {
        return relationId == null ? new NewRelation(id, kind, targetItemId) : this;
    }
}
