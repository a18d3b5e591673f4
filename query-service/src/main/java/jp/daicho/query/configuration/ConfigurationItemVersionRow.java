package jp.daicho.query.configuration;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an item was from an instant to another, as it was known from an instant to another. What is
 * in effect at an instant is one row of an item, whatever was recorded late or put right.
 *
 * @param number of the row among the item's
 * @param validFrom from when it was so
 * @param validTo until when; {@code null}: until now
 * @param recordedFrom from when that was known
 * @param recordedTo until when that was thought to be so; {@code null}: it still is
 * @param changeReference number of the change that made it so
 */
@Table("configuration_item_version")
@Index("system_id, management_number, item_id")
record ConfigurationItemVersionRow(
        @Key UUID itemId,
        @Key int number,
        UUID systemId,
        AssetKind kind,
        String managementNumber,
        ItemStatus status,
        JsonNode attributes,
        @Nullable String changeReference,
        Instant validFrom,
        @Nullable Instant validTo,
        Instant recordedFrom,
        @Nullable Instant recordedTo) {

    ConfigurationItemVersionRow knownUntil(Instant recorded) {
        return new ConfigurationItemVersionRow(
                itemId,
                number,
                systemId,
                kind,
                managementNumber,
                status,
                attributes,
                changeReference,
                validFrom,
                validTo,
                recordedFrom,
                recorded);
    }
}
