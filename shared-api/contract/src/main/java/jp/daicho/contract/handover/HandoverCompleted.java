package jp.daicho.contract.handover;

import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The incoming contractor is appointed in full when its contract begins; the outgoing one stays
 * until its contract ends.
 */
@EventType(
        name = "handover.HandoverCompleted",
        guideline = {"IV-7.1-S5", "IV-7.1-X1", "IV-7.1-X2"},
        ja = "引継ぎの完了を確認",
        en = "Handover confirmed as complete")
public record HandoverCompleted(
        UUID outgoingContractor,
        UUID incomingContractor,
        @Nullable UUID incomingContract,
        @Nullable String note)
        implements HandoverEvent {}
