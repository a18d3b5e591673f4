package jp.daicho.contract.handover;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * From here on the incoming contractor reads what it takes over and asks questions.
 *
 * @param owningSection the section that leads the handover
 * @param outgoingContract the contract that ends, where it is known
 * @param incomingContract the contract that begins, where it is concluded
 * @param dueOn by which day it is to be complete, Asia/Tokyo
 */
@EventType(
        name = "handover.HandoverPrepared",
        guideline = {"IV-7.1-S1", "IV-7-G1", "IV-7-G2", "IV-7-G3"},
        ja = "引継ぎを準備",
        en = "Handover prepared")
public record HandoverPrepared(
        HandoverKind kind,
        Track track,
        UUID owningSection,
        UUID outgoingContractor,
        UUID incomingContractor,
        @Nullable UUID outgoingContract,
        @Nullable UUID incomingContract,
        LocalDate dueOn)
        implements HandoverEvent {}
