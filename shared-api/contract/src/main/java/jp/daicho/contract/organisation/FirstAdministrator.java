package jp.daicho.contract.organisation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The administrator whom the configuration names: acts before there is a directory, and is in none.
 */
public final class FirstAdministrator {

    private FirstAdministrator() {}

    /** The person's id, the same in both services. */
    public static UUID idOf(String tokenSubject) {
        return UUID.nameUUIDFromBytes(
                ("daicho/administrator/" + tokenSubject).getBytes(StandardCharsets.UTF_8));
    }
}
