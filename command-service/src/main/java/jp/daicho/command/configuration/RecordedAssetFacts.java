package jp.daicho.command.configuration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;

/**
 * What the configuration says, as of a moment: everything that was in effect then, as far as it is
 * known now (ADR 0041). Kept in the transaction of the append.
 */
public interface RecordedAssetFacts {

    /** Those of a system that had one of these management numbers at the moment. */
    List<RecordedAsset> numbered(UUID system, Collection<String> numbers, Instant at);

    /** Those of a system and of these kinds that were there at the moment. */
    List<RecordedAsset> ofKinds(UUID system, Collection<AssetKind> kinds, Instant at);

    /** An item as it was at the moment. */
    record RecordedAsset(
            UUID itemId,
            AssetKind kind,
            String managementNumber,
            SortedMap<String, AttributeValue> attributes) {}
}
