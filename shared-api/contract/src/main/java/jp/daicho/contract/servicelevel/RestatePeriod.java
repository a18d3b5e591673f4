package jp.daicho.contract.servicelevel;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Restates the figures of a confirmed period by what is known now. The confirmed figures stay as
 * they are; the restatement stands beside them with the difference. Nothing changed: nothing is
 * recorded.
 *
 * @param reason what was learnt later, such as a corrected outage
 */
public record RestatePeriod(String reason, @Nullable Instant occurredAt)
        implements ServiceReportCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
