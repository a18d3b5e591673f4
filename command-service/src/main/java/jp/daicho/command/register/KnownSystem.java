package jp.daicho.command.register;

import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.SystemType;

/** A system, as others must know it. */
public record KnownSystem(
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
