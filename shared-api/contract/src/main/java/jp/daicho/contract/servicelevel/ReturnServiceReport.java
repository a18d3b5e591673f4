package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The owning section returns the report with its deficiencies, to be submitted again. */
public record ReturnServiceReport(List<String> deficiencies, @Nullable Instant occurredAt)
        implements ServiceReportCommand {

    @Override
    public void check(Checks checks) {
        Deficiencies.check(checks, deficiencies);
    }
}
