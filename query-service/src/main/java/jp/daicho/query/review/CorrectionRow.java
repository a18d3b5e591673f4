package jp.daicho.query.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** The last correction proposed for a finding, and what became of it. */
@Table("finding_correction")
record CorrectionRow(
        @Key UUID findingId,
        String place,
        String content,
        Instant proposedAt,
        UUID proposedBy,
        @Nullable Instant approvedAt,
        @Nullable UUID approvedBy,
        @Nullable String rejectionReason,
        @Nullable String result,
        @Nullable Integer revision,
        @Nullable Instant recordedAt) {

    CorrectionRow approved(Instant at, UUID by) {
        return new CorrectionRow(
                findingId, place, content, proposedAt, proposedBy, at, by, null, null, null, null);
    }

    CorrectionRow rejected(String reason) {
        return new CorrectionRow(
                findingId,
                place,
                content,
                proposedAt,
                proposedBy,
                null,
                null,
                reason,
                null,
                null,
                null);
    }

    CorrectionRow recorded(String newResult, @Nullable Integer newRevision, Instant at) {
        return new CorrectionRow(
                findingId,
                place,
                content,
                proposedAt,
                proposedBy,
                approvedAt,
                approvedBy,
                null,
                newResult,
                newRevision,
                at);
    }
}
