package jp.daicho.contract.servicelevel;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The owning section has checked the improvement plan (IV-1.6-S2, IV-2.5-S2, IV-3.1-S3). */
public record AcceptImprovementPlan(@Nullable String note, @Nullable Instant occurredAt)
        implements ImprovementCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
