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
 * @param kind what sort of defect; {@code RETURNED} only by a return itself
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
        checks.line("place", place, 200)
                .paragraph("content", content, 4000)
                .that(
                        kind != FindingKind.RETURNED,
                        "kind",
                        "承認時の不備は差戻しにより登録されます。ほかの種別を指定してください。",
                        "Expected another kind: a deficiency at approval is stated by a return.");
    }
}
