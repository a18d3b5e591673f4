package jp.daicho.contract.planning;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor submits the plan again, corrected: the next revision. It has to be confirmed anew.
 *
 * @param reason what was changed and why
 * @param content the whole plan as it is now
 */
public record RevisePlan(String reason, PlanContent content, @Nullable Instant occurredAt)
        implements PlanDocumentCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000).nested("content", content, PlanContent::check);
    }
}
