package jp.daicho.contract.incident;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/** Notice was given; {@code late} where after the deadline. */
@EventType(
        name = "incident.NonConformityNotified",
        guideline = {"IV-1.4-N1", "IV-2.4-N2"},
        ja = "契約不適合を通知",
        en = "Non-conformity notified")
public record NonConformityNotified(
        LocalDate notifiedOn, LocalDate noticeDeadline, boolean late, String method)
        implements IncidentEvent {}
