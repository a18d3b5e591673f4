package jp.daicho.contract.verification;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param impact what buying anew has an effect on
 */
@EventType(
        name = "verification.DiscrepancyDecided",
        guideline = {"IV-4.1-S2", "IV-4.1-X1"},
        ja = "差異への対応を記録",
        en = "Discrepancy dealt with")
public record DiscrepancyDecided(
        UUID discrepancyId, DiscrepancyOutcome outcome, String explanation, @Nullable String impact)
        implements VerificationEvent {}
