package jp.daicho.contract.workreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * Reports on the work of a period (IV-1.4-R1, IV-1.4-R2, IV-2.4-R2). The ledger adds the figures
 * that it knows, see {@link WorkFigure}.
 *
 * @param track on which work
 * @param kind a monthly report is within one month, an annual one within one fiscal year
 * @param firstDay first day of the period, Asia/Tokyo
 * @param lastDay last day of the period, Asia/Tokyo; it must have come
 * @param report what it says; monthly and annual ones on each row of 表1-2-3 or 表2-2-3
 * @param supersedes the confirmed report of the same period that this one takes the place of
 */
public record SubmitWorkReport(
        @Nullable UUID workReportId,
        Track track,
        WorkReportKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        ReportedWork report,
        @Nullable UUID supersedes,
        @Nullable Instant occurredAt)
        implements WorkReportCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                        !lastDay.isBefore(firstDay),
                        "lastDay",
                        "開始日以後の日を指定してください。",
                        "Expected a day not before firstDay.")
                .that(
                        kind.isOver(firstDay, lastDay),
                        "lastDay",
                        "月次は同じ月、年次は同じ年度の日を指定してください。",
                        "Expected a day of the same month, or of the same fiscal year for an annual report.")
                .nested("report", report, ReportedWork::check);
    }
}
