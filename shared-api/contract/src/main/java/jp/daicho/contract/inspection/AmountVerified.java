package jp.daicho.contract.inspection;

import java.math.BigDecimal;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/**
 * The amount was found proper.
 *
 * @param amount in yen, with tax
 */
@EventType(
        name = "inspection.AmountVerified",
        guideline = {"IV-1.6-S5", "IV-2.5-S5"},
        visibility = Visibility.CITY,
        ja = "支出額の妥当性を確認",
        en = "Amount verified")
public record AmountVerified(BigDecimal amount, String basis) implements InspectionEvent {}
