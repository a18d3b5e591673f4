package jp.daicho.contract.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor's claim for payment has come in; another one replaces it until it is paid.
 *
 * @param reference its number, or where it is kept
 * @param amount in yen, with tax
 */
public record ReceiveClaim(String reference, BigDecimal amount, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.line("reference", reference, 400);
        Yen.check(checks, "amount", amount);
    }
}
