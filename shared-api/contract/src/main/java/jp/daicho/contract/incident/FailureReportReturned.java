package jp.daicho.contract.incident;

import java.util.List;
import jp.daicho.contract.EventType;

/** That revision of the failure report was returned. */
@EventType(
        name = "incident.FailureReportReturned",
        guideline = {"IV-1.4-F5", "IV-2.4-F5"},
        ja = "障害報告書を差戻し",
        en = "Failure report returned")
public record FailureReportReturned(int revision, List<String> deficiencies)
        implements IncidentEvent {}
