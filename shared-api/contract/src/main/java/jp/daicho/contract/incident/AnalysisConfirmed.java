package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;

/** The owning section confirmed that revision of the analysis. */
@EventType(
        name = "incident.AnalysisConfirmed",
        guideline = {"IV-1.4-F2", "IV-2.4-F2"},
        ja = "原因分析を確認",
        en = "Analysis confirmed")
public record AnalysisConfirmed(int revision) implements IncidentEvent {}
