package jp.daicho.contract.handover;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

@EventType(
        name = "handover.DeficiencyConfirmed",
        guideline = {"IV-7.1-S7"},
        ja = "引継ぎの不備の対応を確認",
        en = "Handling of a deficiency confirmed")
public record DeficiencyConfirmed(UUID deficiencyId, @Nullable String note)
        implements HandoverEvent {}
