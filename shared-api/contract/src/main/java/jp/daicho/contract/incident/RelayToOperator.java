package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The maintenance contractor tells the operation contractor, who manages incidents centrally
 * (IV-1.2-S3, IV-2.2-S4).
 */
public record RelayToOperator(String message, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("message", message, 4000);
    }
}
