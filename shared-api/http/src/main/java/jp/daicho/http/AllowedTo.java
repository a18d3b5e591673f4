package jp.daicho.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;

/**
 * The roles in which an endpoint may be called, on the system of its path where it has one: those
 * of {@link #sets()} and those of {@link #value()}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    /** Single roles, beside those of the sets. */
    Role[] value() default {};

    /** Roles that are named together. */
    RoleSet[] sets() default {};

    /** All roles that an annotation names. */
    final class Roles {

        private Roles() {}

        public static Set<Role> of(AllowedTo allowed) {
            var roles = EnumSet.noneOf(Role.class);
            Arrays.stream(allowed.sets()).forEach(set -> roles.addAll(set.roles()));
            roles.addAll(Arrays.asList(allowed.value()));
            return Collections.unmodifiableSet(roles);
        }
    }
}
