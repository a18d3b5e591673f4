package jp.daicho.contract.procurement;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A step is left out, where the guideline lets it be (III-1.1-G2, 1.2-G2, 1.3-G3, 1.4-G2;
 * III-2.1-G2, 2.2-G2, 2.3-G3, 2.4-G2).
 */
public record SkipStep(ProcurementStep step, String reason, @Nullable Instant occurredAt)
        implements ProcurementCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
