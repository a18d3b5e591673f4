package jp.daicho.command.verification;

import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import org.jspecify.annotations.Nullable;

/** A discrepancy of a verification, and how it was dealt with. */
record Known(Discrepancy discrepancy, @Nullable DiscrepancyOutcome outcome) {

    boolean isOpen() {
        return outcome == null;
    }

    Known decided(DiscrepancyOutcome as) {
        return new Known(discrepancy, as);
    }
}
