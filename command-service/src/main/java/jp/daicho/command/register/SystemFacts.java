package jp.daicho.command.register;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/** What other features must know of systems before they decide. */
public interface SystemFacts {

    @Nullable KnownSystem system(UUID system);

    /**
     * The roles that an organisation was appointed to on a system, by itself or by a contract, and
     * has at that moment.
     */
    Set<Role> rolesOf(UUID organisation, UUID system, Instant at);
}
