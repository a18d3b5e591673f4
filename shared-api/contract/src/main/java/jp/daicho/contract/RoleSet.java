package jp.daicho.contract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Roles that the guideline names together, so that an endpoint says who may call it in its words.
 */
public enum RoleSet {
    /**
     * 主管課長, or the chief to whom the power is delegated: those who approve and decide (II-1-A1,
     * A2).
     */
    APPROVERS(Role.OWNING_SECTION_MANAGER, Role.OWNING_SECTION_DELEGATE),
    /** 主管課: everybody of the section that owns the system (II-1-A1…A3). */
    OWNING_SECTION(
            Role.OWNING_SECTION_MANAGER,
            Role.OWNING_SECTION_DELEGATE,
            Role.OWNING_SECTION_CHIEF,
            Role.OWNING_SECTION_STAFF),
    /** Those who look over all systems: 情報システム課, 契約管財課 and the auditors (II-1-A4, II-1-A9). */
    OVERSIGHT(Role.INFORMATION_SYSTEMS_SECTION, Role.CONTRACTS_SECTION, Role.AUDITOR),
    /** Companies that answer for a system's service level (II-1-A5, A7, A8). */
    OPERATING_CONTRACTORS(
            Role.MAINTENANCE_CONTRACTOR,
            Role.OPERATION_CONTRACTOR,
            Role.INTEGRATED_OPERATION_CONTRACTOR,
            Role.SERVICE_PROVIDER),
    /**
     * Companies that work on a system: those of {@link #OPERATING_CONTRACTORS} and its builder
     * (II-1-A6).
     */
    CONTRACTORS(
            Role.BUILD_CONTRACTOR,
            Role.MAINTENANCE_CONTRACTOR,
            Role.OPERATION_CONTRACTOR,
            Role.INTEGRATED_OPERATION_CONTRACTOR,
            Role.SERVICE_PROVIDER),
    /** Every company under contract for a system, 支援事業者 and 再委託先 too (I-7-6, I-7-7). */
    COMPANIES(
            Role.BUILD_CONTRACTOR,
            Role.MAINTENANCE_CONTRACTOR,
            Role.OPERATION_CONTRACTOR,
            Role.INTEGRATED_OPERATION_CONTRACTOR,
            Role.SERVICE_PROVIDER,
            Role.SUPPORT_CONTRACTOR,
            Role.SUBCONTRACTOR),
    /**
     * Every role that a person can have; what they are shown still depends on their appointments.
     */
    EVERYBODY(
            Arrays.stream(Role.values()).filter(role -> role != Role.POLICY).toArray(Role[]::new));

    private final List<Role> roles;

    RoleSet(Role... roles) {
        this.roles = List.of(roles);
    }

    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }
}
