package jp.daicho.contract.incident;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Opens a problem: the cause behind one or more incidents (IV-1.2-S3, IV-2.2-S4).
 *
 * @param code what people call it, unique in the system; made from the day and the id where {@code
 *     null}
 */
public record RaiseProblem(
        @Nullable UUID problemId,
        @Nullable String code,
        String title,
        @Nullable String description,
        @Nullable Instant occurredAt)
        implements ProblemCommand {
    @Override
    public void check(Checks checks) {
        checks.line("code", code, 40)
                .line("title", title, 200)
                .paragraph("description", description, 10_000);
    }
}
