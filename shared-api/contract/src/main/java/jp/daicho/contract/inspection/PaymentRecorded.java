package jp.daicho.contract.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/**
 * It was paid.
 *
 * @param amount in yen, with tax
 * @param paidOn day of the payment, Asia/Tokyo
 */
@EventType(
        name = "inspection.PaymentRecorded",
        guideline = {"IV-1.6-S5", "IV-2.5-S5"},
        visibility = Visibility.CITY,
        ja = "支出を記録",
        en = "Payment recorded")
public record PaymentRecorded(BigDecimal amount, LocalDate paidOn, String reference)
        implements InspectionEvent {}
