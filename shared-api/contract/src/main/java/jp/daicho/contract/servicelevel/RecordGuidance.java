package jp.daicho.contract.servicelevel;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section has checked whether the contractor improves along the plan, and gives guidance
 * as needed (IV-3.1-G1, IV-3.1-S4).
 *
 * @param checked what was seen
 * @param guidance what the contractor is to do; {@code null} where it needs none
 */
public record RecordGuidance(
        String checked, @Nullable String guidance, @Nullable Instant occurredAt)
        implements ImprovementCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("checked", checked, 4000).paragraph("guidance", guidance, 4000);
    }
}
