package jp.daicho.contract.contract;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.daicho.contract.Role;

/**
 * The appointments that a contract makes by itself: one for each of its systems and of its track's
 * roles.
 */
public final class ContractAppointments {

    private ContractAppointments() {}

    /** The appointment's id, the same in both services. */
    public static UUID idOf(UUID contract, UUID system, Role role) {
        return UUID.nameUUIDFromBytes(
                (contract + "/" + system + "/" + role).getBytes(StandardCharsets.UTF_8));
    }
}
