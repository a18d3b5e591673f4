package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The owning section has checked the result of the recovery (IV-1.4-F4, IV-2.4-F4). */
public record VerifyRecovery(
        VerificationResult result, @Nullable String findings, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("findings", findings, 4000)
                .that(
                        result != VerificationResult.FAILED || findings != null,
                        "findings",
                        "否とする場合は内容が必要です。",
                        "Expected what is wrong, because the result is FAILED.");
    }
}
