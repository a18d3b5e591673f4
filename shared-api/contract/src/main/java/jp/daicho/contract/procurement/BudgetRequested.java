package jp.daicho.contract.procurement;

import java.math.BigDecimal;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/**
 * The budget was asked for.
 *
 * @param fiscalYear year in which it begins
 * @param amount in yen with tax
 */
@EventType(
        name = "procurement.BudgetRequested",
        guideline = {"III-1.2-G1", "III-2.2-G1"},
        visibility = Visibility.CITY,
        ja = "予算を要求",
        en = "Budget requested")
public record BudgetRequested(int fiscalYear, BigDecimal amount, String reference)
        implements ProcurementEvent {}
