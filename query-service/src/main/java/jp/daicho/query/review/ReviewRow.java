package jp.daicho.query.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A review of one revision of a subject. */
@Table("review")
@Index("system_id, opened_at DESC, review_id")
record ReviewRow(
        @Key UUID reviewId,
        UUID systemId,
        ReviewSubject subject,
        UUID subjectId,
        int revision,
        Instant openedAt,
        UUID openedBy,
        @Nullable Instant concludedAt,
        @Nullable UUID concludedBy,
        @Nullable String remark,
        long version) {

    ReviewRow at(long newVersion) {
        return new ReviewRow(
                reviewId,
                systemId,
                subject,
                subjectId,
                revision,
                openedAt,
                openedBy,
                concludedAt,
                concludedBy,
                remark,
                newVersion);
    }

    ReviewRow concluded(Instant when, UUID by, @Nullable String newRemark) {
        return new ReviewRow(
                reviewId, systemId, subject, subjectId, revision, openedAt, openedBy, when, by,
                newRemark, version);
    }
}
