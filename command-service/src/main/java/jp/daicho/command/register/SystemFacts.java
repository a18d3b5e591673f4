package jp.daicho.command.register;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.SystemType;
import org.jspecify.annotations.Nullable;

/** What other features must know of systems before they decide. */
public interface SystemFacts {

    @Nullable KnownSystem system(UUID system);

    /**
     * The roles that an organisation was appointed to on a system, by itself or by a contract, and
     * has at that moment.
     */
    Set<Role> rolesOf(UUID organisation, UUID system, Instant at);

    /** A system, as others must know it. */
    record KnownSystem(
            UUID systemId,
            String code,
            UUID owningSection,
            SystemType type,
            Applicability applicability,
            Criticality criticality,
            Set<Network> networks,
            boolean live,
            boolean retired) {

        /** The IS section supervises it together with the owning section (III-1.3-G2). */
        public boolean isJointlySupervised() {
            return networks.stream().anyMatch(Network::isJointlySupervised);
        }
    }
}
