package jp.daicho.contract.annualreview;

import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * @param number how many reports there are with it: the revision that a review of it is of
 * @param submittedBy the person, who cannot be the one that confirms it
 * @param organisation the company for which it was submitted
 */
@EventType(
        name = "annualreview.AnnualReviewReportSubmitted",
        guideline = {"IV-5.1-S3", "IV-5.1-X2", "IV-6.1-S3", "IV-6.1-X2"},
        ja = "年度の評価・見直しの完了報告書を提出",
        en = "Completion report of the annual review submitted")
public record AnnualReviewReportSubmitted(
        int number, UUID submittedBy, UUID organisation, String summary)
        implements AnnualReviewEvent {}
