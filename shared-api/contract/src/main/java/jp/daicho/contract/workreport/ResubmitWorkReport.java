package jp.daicho.contract.workreport;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Submits a work report again that was returned (IV-1.4-R1, IV-2.4-R2). */
public record ResubmitWorkReport(ReportedWork report, @Nullable Instant occurredAt)
        implements WorkReportCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("report", report, ReportedWork::check);
    }
}
