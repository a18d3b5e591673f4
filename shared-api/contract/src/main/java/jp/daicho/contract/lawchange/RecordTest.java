package jp.daicho.contract.lawchange;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A test of the modification (IV-1.5-S3, IV-1.5-N1); what was verified before is verified anew.
 *
 * @param subject what was tested
 * @param regression whether it was a regression test, of what was not to change
 * @param passed whether it passed
 * @param result what was found
 */
public record RecordTest(
        String subject,
        boolean regression,
        boolean passed,
        String result,
        @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("subject", subject, 2000).paragraph("result", result, 10_000);
    }
}
