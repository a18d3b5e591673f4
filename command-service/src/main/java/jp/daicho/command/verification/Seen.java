package jp.daicho.command.verification;

import java.time.Instant;
import java.util.TreeMap;
import jp.daicho.contract.verification.ObservedAsset;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of an asset so far.
 *
 * @param asset what was observed last, with what was observed of it before and not again: looking
 *     at less takes nothing back (IV-4.1-S2)
 * @param at the moment of the latest observation
 */
record Seen(ObservedAsset asset, Instant at) {

    static Seen after(@Nullable Seen before, ObservedAsset asset, Instant at) {
        if (before == null) {
            return new Seen(asset, at);
        }
        var latest = at.isBefore(before.at) ? before.at : at;
        var known = before.asset;
        if (!known.found() || !asset.found() || known.kind() != asset.kind()) {
            return new Seen(asset, latest);
        }
        var attributes = new TreeMap<>(known.observed());
        attributes.putAll(asset.observed());
        return new Seen(
                new ObservedAsset(
                        asset.managementNumber(),
                        asset.kind(),
                        true,
                        attributes,
                        asset.rarelyUsed(),
                        asset.licenceViolation(),
                        asset.supportLoss()),
                latest);
    }
}
