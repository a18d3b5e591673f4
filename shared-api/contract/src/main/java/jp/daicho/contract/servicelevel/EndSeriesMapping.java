package jp.daicho.contract.servicelevel;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Takes no more measurements by the mapping; what was recorded by it stays. */
public record EndSeriesMapping(String reason, @Nullable Instant occurredAt)
        implements SeriesCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
