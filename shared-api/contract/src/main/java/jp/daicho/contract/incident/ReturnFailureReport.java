package jp.daicho.contract.incident;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The owning section returns the failure report with what is deficient. */
public record ReturnFailureReport(List<String> deficiencies, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.size("deficiencies", deficiencies, 1, 50);
        Lines.check(checks, "deficiencies", deficiencies);
    }
}
