package jp.daicho.query.configuration;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * A relation. It begins once and ends at most once.
 *
 * @param validTo from when it is no longer there; {@code null} while it lasts
 * @param recordedFrom from when it was known
 * @param endRecordedAt from when its end was known
 */
@Table("configuration_relation")
record ConfigurationRelationRow(
        @Key UUID relationId,
        @Index UUID systemId,
        RelationKind kind,
        @Index UUID sourceItemId,
        @Index UUID targetItemId,
        Instant validFrom,
        @Nullable Instant validTo,
        @Nullable String reason,
        Instant recordedFrom,
        @Nullable Instant endRecordedAt) {

    ConfigurationRelationRow ended(Instant at, @Nullable String why, Instant recordedAt) {
        return new ConfigurationRelationRow(
                relationId,
                systemId,
                kind,
                sourceItemId,
                targetItemId,
                validFrom,
                at,
                why,
                recordedFrom,
                recordedAt);
    }
}
