package jp.daicho.contract.handover;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The appointment that a handover makes by itself: of the incoming contractor, to read and to ask.
 */
public final class HandoverAppointment {

    private HandoverAppointment() {}

    /** The appointment's id, the same in both services. */
    public static UUID idOf(UUID handover) {
        return UUID.nameUUIDFromBytes(("handover/" + handover).getBytes(StandardCharsets.UTF_8));
    }
}
