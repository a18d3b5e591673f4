package jp.daicho.contract.verification;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Says how a discrepancy is dealt with (IV-4.1-S2). A record is corrected when it says what was
 * observed last.
 *
 * @param outcome one that fits the kind of discrepancy
 * @param explanation what was done or decided
 * @param impact what buying anew has an effect on; needed for {@code REPLACED}
 */
public record DecideDiscrepancy(
        UUID discrepancyId,
        DiscrepancyOutcome outcome,
        String explanation,
        @Nullable String impact,
        @Nullable Instant occurredAt)
        implements VerificationCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("explanation", explanation, 4000)
                .paragraph("impact", impact, 4000)
                .that(
                        (outcome == DiscrepancyOutcome.REPLACED) == (impact != null),
                        "impact",
                        "新規購入の場合に限り、影響範囲の調査結果を指定してください。",
                        "Expected what buying anew has an effect on, and nothing otherwise.");
    }
}
