package jp.daicho.contract.verification;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records how the record is kept from being wrong again (再発防止策, IV-4.1-G1).
 *
 * @param measures what is done
 */
public record RecordRecurrencePrevention(String measures, @Nullable Instant occurredAt)
        implements VerificationCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("measures", measures, 10000);
    }
}
