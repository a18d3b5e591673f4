package jp.daicho.contract.inspection;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The inspector judges that the contract was performed (IV-1.6-S4, IV-2.5-S4).
 *
 * @param note what is written in the work report beside the result
 */
public record PassInspection(@Nullable String note, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 4000);
    }
}
