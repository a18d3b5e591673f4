package jp.daicho.contract.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor has corrected as approved.
 *
 * @param result what was done
 * @param revision in which revision of the subject, where there is a new one
 */
public record RecordCorrection(
        UUID findingId, String result, @Nullable Integer revision, @Nullable Instant occurredAt)
        implements ReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("result", result, 4000)
                .that(
                        revision == null || revision >= 1,
                        "revision",
                        "版は1以上で指定してください。",
                        "Expected a revision of 1 or more.");
    }
}
