package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question on the handover (IV-7.1-X2). May be answered again until it is resolved.
 *
 * @param questionId the question
 * @param answer the whole answer
 */
public record AnswerQuestion(UUID questionId, String answer, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("answer", answer, 10000);
    }
}
