package jp.daicho.query.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingStatus;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * A finding, or a deficiency of a returned approval that no review has taken up yet.
 *
 * @param reviewId absent until a review takes it up
 * @param number within its review
 */
@Table("finding")
@Index("system_id, raised_at DESC, finding_id")
record FindingRow(
        @Key UUID findingId,
        UUID systemId,
        @Index @Nullable UUID reviewId,
        @Nullable Integer number,
        ReviewSubject subject,
        @Index UUID subjectId,
        @Nullable Integer revision,
        String place,
        String content,
        FindingKind kind,
        FindingStatus status,
        Instant raisedAt,
        UUID raisedBy) {

    FindingRow in(FindingStatus next) {
        return new FindingRow(
                findingId, systemId, reviewId, number, subject, subjectId, revision, place, content,
                kind, next, raisedAt, raisedBy);
    }
}
