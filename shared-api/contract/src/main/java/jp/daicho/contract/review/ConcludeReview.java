package jp.daicho.contract.review;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The owning section concludes the review: every finding is closed or carried over. */
public record ConcludeReview(@Nullable String remark, @Nullable Instant occurredAt)
        implements ReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("remark", remark, 2000);
    }
}
