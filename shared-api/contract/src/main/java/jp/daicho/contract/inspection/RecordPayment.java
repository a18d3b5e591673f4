package jp.daicho.contract.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * It was paid under the Accounting Affairs Regulations (IV-1.6-S5, IV-2.5-S5), on the day of {@code
 * occurredAt}.
 *
 * @param amount in yen, with tax; what was verified
 * @param reference number of the payment
 */
public record RecordPayment(BigDecimal amount, String reference, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        Yen.check(checks, "amount", amount);
        checks.line("reference", reference, 400);
    }
}
