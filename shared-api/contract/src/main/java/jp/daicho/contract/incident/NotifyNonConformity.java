package jp.daicho.contract.incident;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Notice of the non-conformity was given. A late one counts, and shows as late.
 *
 * @param notifiedOn day of the notice, Asia/Tokyo
 * @param method how, such as 内容証明郵便
 */
public record NotifyNonConformity(LocalDate notifiedOn, String method, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("method", method, 1000);
    }
}
