package jp.daicho.contract.configuration;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * The item, as the source, was related to another.
 *
 * @param validFrom from when the relation is there
 */
@EventType(
        name = "configuration.ItemsRelated",
        guideline = {"IV-1.2-S7"},
        ja = "構成品目を関連付け",
        en = "Configuration items related")
public record ItemsRelated(UUID relationId, RelationKind kind, UUID targetItemId, Instant validFrom)
        implements ConfigurationItemEvent {}
