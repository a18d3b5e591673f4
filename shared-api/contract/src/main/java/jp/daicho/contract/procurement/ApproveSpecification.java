package jp.daicho.contract.procurement;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The specification is approved: it has been made, and reflects what it must (III-1.3-X1, X2, X3,
 * III-2.3-X1).
 *
 * @param revision the revision that was read: the latest
 */
public record ApproveSpecification(
        int revision, @Nullable String note, @Nullable Instant occurredAt)
        implements ProcurementCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 1000);
    }
}
