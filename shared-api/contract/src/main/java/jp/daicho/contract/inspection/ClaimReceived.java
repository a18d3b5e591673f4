package jp.daicho.contract.inspection;

import java.math.BigDecimal;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/**
 * The claim for payment came in.
 *
 * @param amount in yen, with tax
 */
@EventType(
        name = "inspection.ClaimReceived",
        guideline = {"IV-1.6-S5", "IV-2.5-S5"},
        visibility = Visibility.CITY,
        ja = "請求書を受理",
        en = "Claim received")
public record ClaimReceived(String reference, BigDecimal amount) implements InspectionEvent {}
