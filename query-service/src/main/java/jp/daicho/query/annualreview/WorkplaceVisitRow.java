package jp.daicho.query.annualreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A check of the work where it is done. */
@Table("annual_review_visit")
record WorkplaceVisitRow(
        @Key UUID annualReviewId,
        @Key long number,
        String place,
        List<UUID> organisations,
        String observations,
        Instant visitedAt) {}
