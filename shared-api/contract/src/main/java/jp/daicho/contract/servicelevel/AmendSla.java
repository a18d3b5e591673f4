package jp.daicho.contract.servicelevel;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the terms from a day on; days before keep theirs (IV-1.6-N4, IV-2.5-N5, IV-3-G2).
 *
 * @param reason why, such as the yearly evaluation
 */
public record AmendSla(SlaTerms terms, String reason, @Nullable Instant occurredAt)
        implements SlaCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("terms", terms, SlaTerms::check).paragraph("reason", reason, 2000);
    }
}
