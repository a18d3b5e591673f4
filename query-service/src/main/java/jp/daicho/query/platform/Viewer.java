package jp.daicho.query.platform;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.Role;

/**
 * Who reads, and in which capacities at this moment.
 *
 * @param person the person behind the token
 * @param organisation the section or company for which they act
 * @param municipalRoles roles held for the whole municipality
 * @param systemRoles roles held on single systems, by the system's id; only systems with a role
 */
public record Viewer(
        UUID person,
        UUID organisation,
        Set<Role> municipalRoles,
        Map<UUID, Set<Role>> systemRoles) {

    private static final Set<Role> READ_ALL =
            EnumSet.of(
                    Role.AUDITOR,
                    Role.ADMINISTRATOR,
                    Role.INFORMATION_SYSTEMS_SECTION,
                    Role.CONTRACTS_SECTION);

    /** Reads every system, by a role for the whole municipality. */
    public boolean seesAllSystems() {
        return municipalRoles.stream().anyMatch(READ_ALL::contains);
    }

    /** Every role in which a thing of that system may be read. */
    public Set<Role> rolesOn(UUID system) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(municipalRoles);
        roles.addAll(systemRoles.getOrDefault(system, Set.of()));
        return roles;
    }

    /** Every role held anywhere. */
    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(municipalRoles);
        systemRoles.values().forEach(roles::addAll);
        return roles;
    }

    /** The systems on which one of these roles is held. */
    public Set<UUID> systemsWith(Collection<Role> allowed) {
        return systemRoles.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(allowed::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
