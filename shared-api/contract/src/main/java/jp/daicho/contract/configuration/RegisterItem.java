package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Enters an asset into the configuration of a system (IV-1.2-S7, 表1-2-4).
 *
 * @param itemId given by the client, or {@code null}: the server gives one
 * @param managementNumber 管理番号; unique among the living items of the system
 * @param attributes by code of 表1-2-4, or a code of one's own
 * @param relations that begin with it
 */
public record RegisterItem(
        @Nullable UUID itemId,
        AssetKind kind,
        String managementNumber,
        Map<String, AttributeValue> attributes,
        @Nullable List<NewRelation> relations,
        @Nullable Instant occurredAt)
        implements ConfigurationItemCommand {

    public RegisterItem withRelationIds(Supplier<UUID> ids) {
        return relations == null
                ? this
                : new RegisterItem(
                        itemId,
                        kind,
                        managementNumber,
                        attributes,
                        relations.stream().map(r -> r.withId(ids.get())).toList(),
                        occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.line("managementNumber", managementNumber, 100)
                .size("relations", relations, 0, 50)
                .distinct("relations", relations, NewRelation::relationId)
                .distinct("relations", relations, r -> r.kind() + " " + r.targetItemId())
                .each(
                        "relations",
                        relations,
                        (relation, at) ->
                                at.that(
                                        !relation.targetItemId().equals(itemId),
                                        "targetItemId",
                                        "他の構成品目を指定してください。",
                                        "Expected another item than this one."));
        AssetKind.checkForm(checks, attributes);
        kind.check(checks, attributes);
    }
}
