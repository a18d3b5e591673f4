package jp.daicho.command.platform;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the request says beside its body.
 *
 * @param subject subject of the token
 * @param caller what the subject is kept by
 * @param operation what the endpoint is called in the documents
 * @param allowed roles that may call the operation, the first that the caller holds is acted in
 * @param path the request's path, without query
 * @param system the path's system, where it has one
 * @param expectedVersion version of {@code If-Match}
 * @param idempotencyKey the header's value
 * @param requestHash digest of method, path, query and raw body, of which nobody can try out what
 *     it was made of
 */
record Asked(
        String subject,
        String caller,
        String operation,
        List<Role> allowed,
        String path,
        @Nullable UUID system,
        @Nullable Long expectedVersion,
        boolean dryRun,
        @Nullable String idempotencyKey,
        byte[] requestHash,
        String correlation) {

    /** What a thing concerns that is created at the path: its system, where it has one. */
    Set<UUID> systems() {
        return system == null ? Set.of() : Set.of(system);
    }
}
