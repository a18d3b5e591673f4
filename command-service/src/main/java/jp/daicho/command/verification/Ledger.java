package jp.daicho.command.verification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.configuration.RecordedAssetFacts;
import jp.daicho.contract.configuration.AssetKind;

/** What the configuration of the verified system says, as far as it is asked. */
interface Ledger {

    /** The living items that had one of these numbers at the moment. */
    List<RecordedAssetFacts.RecordedAsset> numbered(Collection<String> numbers, Instant at);

    /** Those of these kinds that were there at the moment. */
    List<RecordedAssetFacts.RecordedAsset> ofKinds(Collection<AssetKind> kinds, Instant at);

    static Ledger of(UUID system, RecordedAssetFacts assets) {
        return new Ledger() {
            @Override
            public List<RecordedAssetFacts.RecordedAsset> numbered(
                    Collection<String> numbers, Instant at) {
                return assets.numbered(system, numbers, at);
            }

            @Override
            public List<RecordedAssetFacts.RecordedAsset> ofKinds(
                    Collection<AssetKind> kinds, Instant at) {
                return assets.ofKinds(system, kinds, at);
            }
        };
    }
}
