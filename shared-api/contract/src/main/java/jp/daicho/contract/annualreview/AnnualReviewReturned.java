package jp.daicho.contract.annualreview;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * @param number of the report that is returned
 * @param deficiencies each with the id that it has as a finding
 */
@EventType(
        name = "annualreview.AnnualReviewReturned",
        guideline = {"IV-5.1-S4", "IV-5.1-S5", "IV-6.1-S4", "IV-6.1-S5"},
        ja = "年度の評価・見直しの不備を明示して差戻し",
        en = "Annual review returned with its deficiencies")
public record AnnualReviewReturned(int number, List<ReviewDeficiency> deficiencies)
        implements AnnualReviewEvent {

    public AnnualReviewReturned {
        deficiencies = List.copyOf(deficiencies);
    }
}
