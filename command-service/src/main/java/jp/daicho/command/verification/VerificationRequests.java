package jp.daicho.command.verification;

import java.time.Instant;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import org.jspecify.annotations.Nullable;

/** Bodies of requests about one discrepancy: the command without what is in the path. */
final class VerificationRequests {

    private VerificationRequests() {}

    record Decision(
            DiscrepancyOutcome outcome,
            String explanation,
            @Nullable String impact,
            @Nullable Instant occurredAt) {}
}
