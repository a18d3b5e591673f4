package jp.daicho.contract.procurement;

import java.math.BigDecimal;
import java.time.Instant;
import jp.daicho.contract.Checks;
import jp.daicho.contract.inspection.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The planned price is set, from what was agreed (III-1.5-S2, III-2.5-S2). Never told to companies.
 *
 * @param amount in yen with tax, a whole number as a string
 * @param authority who by the Contract Affairs Regulations concludes a contract of that price
 *     (III-1.6-N1, III-2.6-N1)
 * @param basis how it was reckoned
 */
public record SetPlannedPrice(
        BigDecimal amount, ContractAuthority authority, String basis, @Nullable Instant occurredAt)
        implements NegotiationCommand {

    @Override
    public void check(Checks checks) {
        Yen.check(checks, "amount", amount);
        checks.paragraph("basis", basis, 1000);
    }
}
