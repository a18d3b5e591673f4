package jp.daicho.contract.procurement;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The contract that a procurement leads to. */
public final class ProcuredContract {

    private ProcuredContract() {}

    /** The contract's id, the same in both services. */
    public static UUID idOf(UUID procurement) {
        return UUID.nameUUIDFromBytes(
                ("contract of procurement " + procurement).getBytes(StandardCharsets.UTF_8));
    }
}
