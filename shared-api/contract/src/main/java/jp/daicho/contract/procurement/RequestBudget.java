package jp.daicho.contract.procurement;

import java.math.BigDecimal;
import java.time.Instant;
import jp.daicho.contract.Checks;
import jp.daicho.contract.inspection.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The budget is asked for (III-1.2-G1, III-2.2-G1).
 *
 * @param fiscalYear year in which it begins, such as 2027
 * @param amount in yen with tax, a whole number as a string
 * @param reference where the request is filed
 */
public record RequestBudget(
        int fiscalYear, BigDecimal amount, String reference, @Nullable Instant occurredAt)
        implements ProcurementCommand {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Override
    public void check(Checks checks) {
        checks.that(
                fiscalYear >= FIRST_YEAR && fiscalYear <= LAST_YEAR,
                "fiscalYear",
                "2000以上2100以下の年度を指定してください。",
                "Expected a fiscal year from 2000 to 2100.");
        Yen.check(checks, "amount", amount);
        checks.line("reference", reference, 200);
    }
}
