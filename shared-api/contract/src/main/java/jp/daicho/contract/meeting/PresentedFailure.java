package jp.daicho.contract.meeting;

import java.util.UUID;
import jp.daicho.contract.Checks;

/**
 * A failure that was presented at a meeting (IV-1.4-X3, IV-2.4-X3).
 *
 * @param incidentId the failure, an incident of this system
 * @param recurrencePrevention the measures against recurrence that were proposed
 */
public record PresentedFailure(UUID incidentId, String recurrencePrevention) {

    void check(Checks checks) {
        checks.paragraph("recurrencePrevention", recurrencePrevention, 10_000);
    }
}
