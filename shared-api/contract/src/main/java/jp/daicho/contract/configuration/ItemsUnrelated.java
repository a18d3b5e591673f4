package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param reason as given; {@code null} also where the relation ended with the item
 * @param validTo from when the relation is no longer there
 */
@EventType(
        name = "configuration.ItemsUnrelated",
        guideline = {"IV-1.2-S7"},
        ja = "構成品目の関連付けを終了",
        en = "Relation of configuration items ended")
public record ItemsUnrelated(
        UUID relationId,
        RelationKind kind,
        UUID targetItemId,
        @Nullable String reason,
        Instant validTo)
        implements ConfigurationItemEvent {}
