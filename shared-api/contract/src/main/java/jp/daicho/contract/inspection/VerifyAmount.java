package jp.daicho.contract.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section has checked that the amount is proper (IV-1.6-S5, IV-2.5-S5).
 *
 * @param amount in yen, with tax; what is claimed
 * @param basis by what it was checked
 */
public record VerifyAmount(BigDecimal amount, String basis, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        Yen.check(checks, "amount", amount);
        checks.paragraph("basis", basis, 2000);
    }
}
