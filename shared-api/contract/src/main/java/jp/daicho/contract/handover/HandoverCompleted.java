package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The incoming contractor has its full roles when its contract begins; the outgoing one keeps its
 * own until its contract ends.
 *
 * @param incomingContract the contract that begins, where it is concluded
 * @param readsUntil until when the incoming contractor reads because of the handover: the beginning
 *     of its contract, or the completion where that is not ahead
 */
@EventType(
        name = "handover.HandoverCompleted",
        guideline = {"IV-7.1-S5", "IV-7.1-X1", "IV-7.1-X2", "IV-7-G4"},
        ja = "引継ぎの完了を確認",
        en = "Handover confirmed as complete")
public record HandoverCompleted(
        UUID outgoingContractor,
        UUID incomingContractor,
        @Nullable UUID incomingContract,
        Instant readsUntil,
        @Nullable String note)
        implements HandoverEvent {}
