package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Says how a deficiency was put right (IV-7.1-S6).
 *
 * @param deficiencyId the deficiency
 * @param handling what was done
 */
public record HandleDeficiency(UUID deficiencyId, String handling, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("handling", handling, 2000);
    }
}
