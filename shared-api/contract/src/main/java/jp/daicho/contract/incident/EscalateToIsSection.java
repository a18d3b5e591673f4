package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Asks the IS section for support and advice: stable operation may become difficult or other
 * systems may suffer (IV-1.4-F1, IV-2.4-F1).
 */
public record EscalateToIsSection(String reason, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 4000);
    }
}
