package jp.daicho.contract.workreport;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/**
 * A returned work report was submitted again.
 *
 * @param revision counts from 2
 * @param figures what the ledger itself knows of the period, as it was on record then
 */
@EventType(
        name = "workreport.WorkReportResubmitted",
        guideline = {"IV-1.4-R1", "IV-1.4-R2", "IV-2.4-R2", "IV-2.4-R3"},
        ja = "作業報告書を再提出",
        en = "Work report resubmitted")
public record WorkReportResubmitted(
        int revision,
        ReportedWork report,
        List<KnownFigure> figures,
        @IdOf(Named.PERSON) UUID submittedBy)
        implements WorkReportEvent {

    public WorkReportResubmitted {
        figures = List.copyOf(figures);
    }
}
