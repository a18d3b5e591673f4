package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** How to live with it meanwhile. */
public record RecordWorkaround(String workaround, @Nullable Instant occurredAt)
        implements ProblemCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("workaround", workaround, 10_000);
    }
}
