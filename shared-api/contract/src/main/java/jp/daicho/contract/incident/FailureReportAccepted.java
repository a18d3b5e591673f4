package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** That revision of the failure report was accepted. */
@EventType(
        name = "incident.FailureReportAccepted",
        guideline = {"IV-1.4-F5", "IV-2.4-F5"},
        ja = "障害報告書を受理",
        en = "Failure report accepted")
public record FailureReportAccepted(int revision, @Nullable String note) implements IncidentEvent {}
