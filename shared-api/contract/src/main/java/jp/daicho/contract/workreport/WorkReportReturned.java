package jp.daicho.contract.workreport;

import java.util.List;
import jp.daicho.contract.EventType;

/** That revision of the work report was returned. */
@EventType(
        name = "workreport.WorkReportReturned",
        guideline = {"IV-1.4-R2", "IV-2.4-R2", "IV-2.4-R3"},
        ja = "作業報告書を差戻し",
        en = "Work report returned")
public record WorkReportReturned(int revision, List<String> deficiencies)
        implements WorkReportEvent {

    public WorkReportReturned {
        deficiencies = List.copyOf(deficiencies);
    }
}
