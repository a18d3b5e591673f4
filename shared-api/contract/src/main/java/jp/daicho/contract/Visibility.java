package jp.daicho.contract;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which roles see an event type in history, feed and exports; the table is {@code
 * docs/event-visibility.md}.
 */
public enum Visibility {
    /** Every party appointed on the system, the City's sections and the auditor. */
    PARTIES(EnumSet.allOf(Role.class)),
    /** The City's own sections and the auditor, no contractor. */
    CITY(
            EnumSet.of(
                    Role.ADMINISTRATOR,
                    Role.AUDITOR,
                    Role.INFORMATION_SYSTEMS_SECTION,
                    Role.CONTRACTS_SECTION,
                    Role.OWNING_SECTION_MANAGER,
                    Role.OWNING_SECTION_DELEGATE,
                    Role.OWNING_SECTION_CHIEF,
                    Role.OWNING_SECTION_STAFF)),
    /** Directory facts about persons: the administrator and the auditor. */
    PERSONAL(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR));

    private final Set<Role> roles;

    Visibility(EnumSet<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    public boolean isVisibleTo(Role role) {
        return roles.contains(role);
    }

    public Set<Role> roles() {
        return roles;
    }
}
