package jp.daicho.command.organisation;

import java.util.HashSet;
import java.util.Set;
import jp.daicho.contract.Role;

/** Sets of roles with one more or one less. */
final class Roles {

    private Roles() {}

    static Set<Role> plus(Set<Role> roles, Role role) {
        var more = new HashSet<>(roles);
        more.add(role);
        return Set.copyOf(more);
    }

    static Set<Role> minus(Set<Role> roles, Role role) {
        var fewer = new HashSet<>(roles);
        fewer.remove(role);
        return Set.copyOf(fewer);
    }
}
