package jp.daicho.contract.lawchange;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * The owning section checked the modification.
 *
 * @param verifiedOn the day, Asia/Tokyo
 * @param late whether that is after the date of enforcement
 */
@EventType(
        name = "lawchange.ResultVerified",
        guideline = {"IV-1.5-S4", "IV-1.5-X2"},
        ja = "改修結果を確認",
        en = "Result verified")
public record ResultVerified(boolean asExpected, String note, LocalDate verifiedOn, boolean late)
        implements LawChangeEvent {}
