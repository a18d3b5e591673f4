package jp.daicho.contract.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The owning section does not accept the proposed correction: the finding is open again. */
public record RejectCorrection(UUID findingId, String reason, @Nullable Instant occurredAt)
        implements ReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
