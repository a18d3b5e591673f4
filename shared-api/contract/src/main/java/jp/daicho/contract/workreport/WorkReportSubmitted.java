package jp.daicho.contract.workreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * A work report was submitted.
 *
 * @param firstDay first day of the period, Asia/Tokyo
 * @param lastDay last day of the period, Asia/Tokyo
 * @param contractor whose work it is about
 * @param figures what the ledger itself knows of the period, as it was on record then
 * @param supersedes the confirmed report whose place it takes
 */
@EventType(
        name = "workreport.WorkReportSubmitted",
        guideline = {"IV-1.4-R1", "IV-1.4-R2", "IV-1.4-N2", "IV-2.4-R2", "IV-2.4-R3"},
        ja = "作業報告書を提出",
        en = "Work report submitted")
public record WorkReportSubmitted(
        Track track,
        WorkReportKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        @IdOf(Named.ORGANISATION) UUID contractor,
        ReportedWork report,
        List<KnownFigure> figures,
        @Nullable UUID supersedes,
        @IdOf(Named.PERSON) UUID submittedBy)
        implements WorkReportEvent {

    public WorkReportSubmitted {
        figures = List.copyOf(figures);
    }
}
