package jp.daicho.contract.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Track;
import jp.daicho.contract.configuration.AssetKind;

/**
 * @param fiscalYear the year in which it begins on 1 April, Asia/Tokyo
 * @param dueOn the last day of the fiscal year
 * @param assetKinds kinds of configuration items of which each is to be observed
 * @param asOf the configuration that is verified is that of this moment
 */
@EventType(
        name = "verification.VerificationStarted",
        guideline = {"IV-4-G1", "IV-4.1-G1", "IV-4.1-S1"},
        ja = "現況確認を開始",
        en = "Current-state verification started")
public record VerificationStarted(
        Track track,
        int fiscalYear,
        LocalDate dueOn,
        String method,
        List<VerificationTarget> targets,
        List<AssetKind> assetKinds,
        Instant asOf)
        implements VerificationEvent {

    public VerificationStarted {
        targets = List.copyOf(targets);
        assetKinds = List.copyOf(assetKinds);
    }
}
