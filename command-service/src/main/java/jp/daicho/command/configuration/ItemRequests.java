package jp.daicho.command.configuration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.configuration.RelationKind;
import org.jspecify.annotations.Nullable;

/** Bodies of requests that are not commands themselves. */
final class ItemRequests {

    private ItemRequests() {}

    /** The end of a relation, which is in the path. */
    record RelationEnd(@Nullable String reason, @Nullable Instant occurredAt) {}

    /**
     * One line of an import.
     *
     * @param itemId given by the client, or {@code null}: derived from system and management number
     * @param relations to living items, registered before or by an earlier line
     */
    record ImportedItem(
            @Nullable UUID itemId,
            AssetKind kind,
            String managementNumber,
            @Nullable Map<String, AttributeValue> attributes,
            @Nullable List<ImportedRelation> relations,
            @Nullable Instant occurredAt) {}

    /**
     * A relation of an imported item, whose target is known by its id or by its management number.
     */
    record ImportedRelation(
            RelationKind kind, @Nullable UUID itemId, @Nullable String managementNumber) {}

    /** The lines of an import as JSON. */
    record ImportedItems(List<ImportedItem> items) {}
}
