package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Says that the doubt is cleared (IV-7.1-X2); only the side that asked can.
 *
 * @param questionId the question
 * @param note what settled it, where that is worth a word
 */
public record ResolveQuestion(UUID questionId, @Nullable String note, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
