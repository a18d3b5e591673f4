package jp.daicho.contract.procurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.inspection.Yen;
import org.jspecify.annotations.Nullable;

/**
 * An estimate came in from a prospective contractor (III-1.1-G1, III-2.1-G1).
 *
 * @param amount in yen with tax, a whole number as a string
 * @param reference where the estimate is filed
 */
public record RecordEstimate(
        @IdOf(Named.ORGANISATION) UUID contractor,
        BigDecimal amount,
        String reference,
        @Nullable Instant occurredAt)
        implements ProcurementCommand {

    @Override
    public void check(Checks checks) {
        Yen.check(checks, "amount", amount);
        checks.line("reference", reference, 200);
    }
}
