package jp.daicho.contract.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A review of one revision of a subject begins (IV-1.1-S5, S6). Deficiencies with which its
 * approval was returned are taken up as findings (IV-1.3-S4, IV-5.1-S5, IV-6.1-S5).
 *
 * @param reviewId id of the review; given by the server when absent
 * @param subject what sort of thing is reviewed
 * @param subjectId which
 * @param revision which revision of it; it must be the latest
 */
public record OpenReview(
        @Nullable UUID reviewId,
        ReviewSubject subject,
        UUID subjectId,
        int revision,
        @Nullable Instant occurredAt)
        implements ReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                revision >= 1, "revision", "版は1以上で指定してください。", "Expected a revision of 1 or more.");
    }
}
