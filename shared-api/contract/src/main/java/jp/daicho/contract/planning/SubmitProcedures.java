package jp.daicho.contract.planning;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor submits the work procedures that it was asked for (IV-1.2-S1, IV-2.2-S1); the next
 * revision, where there is one already, which has to be confirmed anew.
 *
 * @param planId the document, as it was requested
 * @param reason what was changed and why; of revisions after the first
 * @param content the whole document as it is now
 */
public record SubmitProcedures(
        UUID planId,
        @Nullable String reason,
        ProceduresContent content,
        @Nullable Instant occurredAt)
        implements PlanDocumentCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000)
                .nested("content", content, ProceduresContent::check);
    }
}
