package jp.daicho.contract.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Something is found defective (IV-1.1-S5).
 *
 * @param findingId id of the finding; given by the server when absent
 * @param place where in the subject
 * @param content what is defective
 * @param kind what sort of defect
 */
public record RaiseFinding(
        @Nullable UUID findingId,
        String place,
        String content,
        FindingKind kind,
        @Nullable Instant occurredAt)
        implements ReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.line("place", place, 200).paragraph("content", content, 4000);
    }
}
