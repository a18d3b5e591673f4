package jp.daicho.contract.procurement;

import java.math.BigDecimal;
import java.time.Instant;
import jp.daicho.contract.Checks;
import jp.daicho.contract.inspection.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The quotation comes in (III-1.5-G2, III-2.5-G2); again replaces it, until the specification is
 * settled.
 *
 * @param amount in yen with tax, a whole number as a string
 * @param reference where it is filed
 */
public record SubmitQuotation(BigDecimal amount, String reference, @Nullable Instant occurredAt)
        implements NegotiationCommand {

    @Override
    public void check(Checks checks) {
        Yen.check(checks, "amount", amount);
        checks.line("reference", reference, 200);
    }
}
