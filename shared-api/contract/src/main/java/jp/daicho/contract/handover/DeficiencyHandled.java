package jp.daicho.contract.handover;

import java.util.UUID;
import jp.daicho.contract.EventType;

@EventType(
        name = "handover.DeficiencyHandled",
        guideline = {"IV-7.1-S6"},
        ja = "引継ぎの不備に対応",
        en = "Deficiency of the handover handled")
public record DeficiencyHandled(UUID deficiencyId, String handling) implements HandoverEvent {}
