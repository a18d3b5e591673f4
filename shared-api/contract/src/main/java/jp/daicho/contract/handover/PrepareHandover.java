package jp.daicho.contract.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * Begins the handover from one contractor to another (IV-7.1-S1). From here on the incoming
 * contractor reads what it takes over and asks questions.
 *
 * @param handoverId given by the client, or {@code null}: the server gives one
 * @param track the work that changes hands
 * @param outgoingContractor who hands over, appointed on the system
 * @param incomingContractor who takes over
 * @param outgoingContract the contract that ends, where it is known
 * @param incomingContract the contract that begins, where it is concluded
 * @param dueOn by which day it is to be complete, Asia/Tokyo: before the outgoing contract ends
 *     (IV-7-G1)
 */
public record PrepareHandover(
        @Nullable UUID handoverId,
        HandoverKind kind,
        Track track,
        UUID outgoingContractor,
        UUID incomingContractor,
        @Nullable UUID outgoingContract,
        @Nullable UUID incomingContract,
        LocalDate dueOn,
        @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                !incomingContractor.equals(outgoingContractor),
                "incomingContractor",
                "旧事業者と異なる事業者を指定してください。",
                "Expected another contractor than the outgoing one.");
    }
}
