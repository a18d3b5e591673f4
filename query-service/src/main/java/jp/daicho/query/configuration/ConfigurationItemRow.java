package jp.daicho.query.configuration;

import java.util.UUID;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/**
 * An item with everything that is known to have happened to it.
 *
 * @param timeline what happened, in the order of recording, and the rows made of it
 * @param version how many events it has
 */
@Table("configuration_item")
record ConfigurationItemRow(
        @Key UUID itemId, @Index UUID systemId, AssetKind kind, JsonNode timeline, long version) {}
