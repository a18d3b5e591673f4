package jp.daicho.contract.workreport;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** That revision of the work report was confirmed. */
@EventType(
        name = "workreport.WorkReportConfirmed",
        guideline = {"IV-1.4-R2", "IV-2.4-R2", "IV-2.4-R3"},
        ja = "作業報告書を確認",
        en = "Work report confirmed")
public record WorkReportConfirmed(int revision, @Nullable String note) implements WorkReportEvent {}
