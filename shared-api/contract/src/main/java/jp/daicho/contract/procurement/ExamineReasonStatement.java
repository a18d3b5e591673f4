package jp.daicho.contract.procurement;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The Contracts and Property Section has examined the owning section's statement of reasons for a
 * contract without competition (III-1.6-S1, III-2.6-S1).
 *
 * @param reference where the statement is filed
 */
public record ExamineReasonStatement(
        String reference, @Nullable String note, @Nullable Instant occurredAt)
        implements ConclusionCommand {

    @Override
    public void check(Checks checks) {
        checks.line("reference", reference, 200).paragraph("note", note, 1000);
    }
}
