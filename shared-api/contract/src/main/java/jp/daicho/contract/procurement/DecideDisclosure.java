package jp.daicho.contract.procurement;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Decides how a design document is shown to bidders, from the viewpoint of confidentiality
 * (III-1-G3, III-1.6-N3, III-2-G2, III-2.3-N6).
 */
public record DecideDisclosure(
        DesignDocument document, Disclosure disclosure, String reason, @Nullable Instant occurredAt)
        implements ProcurementCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
