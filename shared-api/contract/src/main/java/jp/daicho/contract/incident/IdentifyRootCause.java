package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The root cause is known, or known better. */
public record IdentifyRootCause(
        String rootCause, String causeCategory, @Nullable Instant occurredAt)
        implements ProblemCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("rootCause", rootCause, 10_000).line("causeCategory", causeCategory, 64);
    }
}
