package jp.daicho.contract.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section has checked the handling (IV-1.3-S5): the finding is closed.
 *
 * @param confirmation what was checked
 */
public record CloseFinding(UUID findingId, String confirmation, @Nullable Instant occurredAt)
        implements ReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("confirmation", confirmation, 2000);
    }
}
