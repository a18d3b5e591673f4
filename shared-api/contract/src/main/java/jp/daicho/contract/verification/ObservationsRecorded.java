package jp.daicho.contract.verification;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.EventType;

/**
 * @param asOf the configuration with which they were compared is that of this moment
 * @param discrepancies what was found by comparing
 */
@EventType(
        name = "verification.ObservationsRecorded",
        guideline = {"IV-4.1-S1", "IV-4.1-S2"},
        ja = "資産の現況を記録",
        en = "Observations of assets recorded")
public record ObservationsRecorded(
        List<ObservedAsset> assets, Instant asOf, List<Discrepancy> discrepancies)
        implements VerificationEvent {

    public ObservationsRecorded {
        assets = List.copyOf(assets);
        discrepancies = List.copyOf(discrepancies);
    }
}
