package jp.daicho.contract.incident;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The build contractor has corrected the non-conformity. */
public record RecordRemedy(String content, LocalDate remediedOn, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("content", content, 10_000);
    }
}
