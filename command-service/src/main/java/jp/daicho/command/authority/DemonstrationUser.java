package jp.daicho.command.authority;

import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may log in at the demonstration's authority, each with the password {@value #PASSWORD}. What
 * they may do follows from the directory and the appointments that the demonstration loads for
 * them.
 */
public enum DemonstrationUser {
    ADMIN("admin", Role.ADMINISTRATOR),
    AUDITOR("auditor", Role.AUDITOR),
    IS_SECTION("is-section", Role.INFORMATION_SYSTEMS_SECTION),
    CONTRACTS_SECTION("contracts-section", Role.CONTRACTS_SECTION),
    MANAGER("manager", Role.OWNING_SECTION_MANAGER),
    DELEGATE("delegate", Role.OWNING_SECTION_DELEGATE),
    CHIEF("chief", Role.OWNING_SECTION_CHIEF),
    STAFF("staff", Role.OWNING_SECTION_STAFF),
    BUILDER("builder", Role.BUILD_CONTRACTOR),
    MAINTAINER("maintainer", Role.MAINTENANCE_CONTRACTOR),
    OPERATOR("operator", Role.OPERATION_CONTRACTOR),
    INTEGRATED_OPERATOR("integrated-operator", Role.INTEGRATED_OPERATION_CONTRACTOR),
    PROVIDER("provider", Role.SERVICE_PROVIDER),
    SUPPORTER("supporter", Role.SUPPORT_CONTRACTOR),
    SUBCONTRACTOR("subcontractor", Role.SUBCONTRACTOR),
    INCOMING("incoming", Role.INCOMING_CONTRACTOR),
    RELATED("related", Role.RELATED_SECTION),
    /** Of a company without an appointment: sees nothing. */
    OTHER_MAINTAINER("other-maintainer", null);

    public static final String PASSWORD = "daicho";

    private final String login;
    private final @Nullable Role role;

    DemonstrationUser(String login, @Nullable Role role) {
        this.login = login;
        this.role = role;
    }

    /** The login, the token's subject, and the id of the user's own client for scripts. */
    public String login() {
        return login;
    }

    /** The role the user has in the demonstration's story, if any. */
    public @Nullable Role role() {
        return role;
    }
}
