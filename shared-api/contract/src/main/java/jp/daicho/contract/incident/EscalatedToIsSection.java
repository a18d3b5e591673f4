package jp.daicho.contract.incident;

import jp.daicho.contract.EventType;

/** Support and advice of the IS section were asked for. */
@EventType(
        name = "incident.EscalatedToIsSection",
        guideline = {"IV-1.4-F1", "IV-2.4-F1"},
        ja = "情報システム課へ支援を要請",
        en = "Escalated to the IS section")
public record EscalatedToIsSection(String reason) implements IncidentEvent {}
