package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The cause is removed. */
public record ResolveProblem(String solution, @Nullable Instant occurredAt)
        implements ProblemCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("solution", solution, 10_000);
    }
}
