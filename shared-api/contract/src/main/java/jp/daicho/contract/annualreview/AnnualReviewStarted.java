package jp.daicho.contract.annualreview;

import java.time.LocalDate;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Track;

/**
 * @param fiscalYear the year in which it begins on 1 April, Asia/Tokyo
 * @param dueOn the last day of the fiscal year
 */
@EventType(
        name = "annualreview.AnnualReviewStarted",
        guideline = {"IV-5-G1", "IV-5.1-G1", "IV-5.1-S1", "IV-6.1-G1", "IV-6.1-S1", "IV-6-G1"},
        ja = "年度の評価・見直しを開始",
        en = "Annual review started")
public record AnnualReviewStarted(
        AnnualReviewKind kind, Track track, int fiscalYear, LocalDate dueOn)
        implements AnnualReviewEvent {}
