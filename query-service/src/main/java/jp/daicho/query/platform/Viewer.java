package jp.daicho.query.platform;

import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;

/**
 * Who reads, and what they may see at this moment.
 *
 * @param person the person behind the token
 * @param organisation the section or company for which they act
 * @param municipalRoles roles held for the whole municipality
 * @param systemRoles roles held on the system that was asked for; empty where none was
 * @param visibleSystems the systems on which they hold any role; not needed where a municipal role
 *     reads all
 */
public record Viewer(
        UUID person,
        UUID organisation,
        Set<Role> municipalRoles,
        Set<Role> systemRoles,
        Set<UUID> visibleSystems) {

    /** Reads every system: by the role for the whole municipality. */
    public boolean seesAllSystems() {
        return municipalRoles.contains(Role.AUDITOR)
                || municipalRoles.contains(Role.ADMINISTRATOR)
                || municipalRoles.contains(Role.INFORMATION_SYSTEMS_SECTION)
                || municipalRoles.contains(Role.CONTRACTS_SECTION);
    }

    /** Holds this role, for the municipality or on the system asked for. */
    public boolean holds(Role role) {
        return municipalRoles.contains(role) || systemRoles.contains(role);
    }

    /** Holds any role at all on the system asked for, or one for the whole municipality. */
    public boolean isKnownHere() {
        return !municipalRoles.isEmpty() || !systemRoles.isEmpty();
    }
}
