package jp.daicho.contract.incident;

import java.time.LocalDate;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/** It was decided whether it is a non-conformity. */
@EventType(
        name = "incident.NonConformityDetermined",
        guideline = {"IV-1.4-N1", "IV-2.4-N2"},
        ja = "契約不適合の該否を判断",
        en = "Non-conformity determined")
public record NonConformityDetermined(
        boolean nonConforming, String reason, @Nullable LocalDate noticeDeadline)
        implements IncidentEvent {}
