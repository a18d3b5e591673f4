package jp.daicho.contract.annualreview;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param number of the report that is confirmed
 * @param late whether the fiscal year had ended before
 */
@EventType(
        name = "annualreview.AnnualReviewConfirmed",
        guideline = {
            "IV-5.1-S4",
            "IV-5.1-S6",
            "IV-5.1-X1",
            "IV-5.1-X2",
            "IV-5.1-X3",
            "IV-6.1-S4",
            "IV-6.1-S6",
            "IV-6.1-X1",
            "IV-6.1-X2",
            "IV-6.1-X3"
        },
        ja = "年度の評価・見直しの完了を確認",
        en = "Annual review confirmed as complete")
public record AnnualReviewConfirmed(int number, boolean late, @Nullable String note)
        implements AnnualReviewEvent {}
