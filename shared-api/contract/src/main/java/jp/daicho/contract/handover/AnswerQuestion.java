package jp.daicho.contract.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question on the handover (IV-7.1-X2). May be answered again until it is resolved.
 *
 * @param questionId from the path
 * @param answer the whole answer
 */
public record AnswerQuestion(
        @JsonIgnore @Nullable UUID questionId, String answer, @Nullable Instant occurredAt)
        implements HandoverCommand {

    public AnswerQuestion of(UUID question) {
        return new AnswerQuestion(question, answer, occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.paragraph("answer", answer, 10000);
    }
}
