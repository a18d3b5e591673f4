package jp.daicho.query.workreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.KnownFigure;
import jp.daicho.contract.workreport.ReportedContent;
import jp.daicho.contract.workreport.ReportedWork;
import jp.daicho.contract.workreport.WorkFigure;
import jp.daicho.contract.workreport.WorkReportKind;
import jp.daicho.contract.workreport.WorkReportSubmitted;
import org.jspecify.annotations.Nullable;

/** Work reports, for tests. */
public final class WorkReportEvents {

    public static final UUID SYSTEM = new UUID(1, 1);
    public static final UUID COMPANY = new UUID(2, 2);
    static final List<KnownFigure> FIGURES =
            List.of(
                    new KnownFigure(WorkFigure.WORK_RECORDS, 2),
                    new KnownFigure(WorkFigure.FAILURES, 1));

    private WorkReportEvents() {}

    static ReportedWork report(String title) {
        return new ReportedWork(
                title,
                List.of(
                        new ReportedContent("WORK_PERFORMANCE", "月次点検1件", null),
                        new ReportedContent("SERVICE_LEVEL_ACHIEVEMENT", null, "問題がなかった")),
                "文書1",
                null);
    }

    /** On a month of the fiscal year 2026. */
    public static WorkReportSubmitted monthly(Track track, int month, @Nullable UUID supersedes) {
        var first = LocalDate.of(2026, month, 1);
        return new WorkReportSubmitted(
                track,
                WorkReportKind.MONTHLY,
                first,
                first.plusMonths(1).minusDays(1),
                COMPANY,
                report(month + "月分"),
                FIGURES,
                supersedes,
                new UUID(3, 1));
    }
}
