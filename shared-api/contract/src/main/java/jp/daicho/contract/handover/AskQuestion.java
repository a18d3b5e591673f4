package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Asks the outgoing contractor something (IV-7.1-G1); of the incoming contractor and of the owning
 * section.
 *
 * @param questionId given by the client, or {@code null}: the server gives one
 * @param question the question
 * @param content code of the agreed material that it is about, where it is about one
 */
public record AskQuestion(
        @Nullable UUID questionId,
        String question,
        @Nullable String content,
        @Nullable Instant occurredAt)
        implements HandoverCommand {

    public AskQuestion withId(UUID id) {
        return questionId == null ? new AskQuestion(id, question, content, occurredAt) : this;
    }

    @Override
    public void check(Checks checks) {
        checks.paragraph("question", question, 10000).line("content", content, 60);
    }
}
