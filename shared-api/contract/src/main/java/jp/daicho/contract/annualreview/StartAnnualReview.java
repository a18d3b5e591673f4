package jp.daicho.contract.annualreview;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * The owning section asks the contractors to evaluate the year (IV-5.1-S1, IV-6.1-S1); due by the
 * end of the fiscal year. There is one of a kind, track and fiscal year of a system.
 *
 * @param annualReviewId given by the client, or {@code null}: the server gives one
 * @param kind the work (IV-5.1) or the plans (IV-6.1)
 * @param track {@code COMBINED} where one contractor does both
 * @param fiscalYear the year in which the fiscal year begins on 1 April, Asia/Tokyo
 */
public record StartAnnualReview(
        @Nullable UUID annualReviewId,
        AnnualReviewKind kind,
        Track track,
        int fiscalYear,
        @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                fiscalYear >= 2000 && fiscalYear <= 2200,
                "fiscalYear",
                "年度は2000から2200までで指定してください。",
                "Expected a fiscal year from 2000 to 2200.");
    }
}
