package jp.daicho.contract.incident;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/** The build contractor corrected it. */
@EventType(
        name = "incident.RemedyRecorded",
        guideline = {"IV-1.4-N1", "IV-2.4-N2"},
        ja = "契約不適合を是正",
        en = "Remedy recorded")
public record RemedyRecorded(String content, LocalDate remediedOn) implements IncidentEvent {}
