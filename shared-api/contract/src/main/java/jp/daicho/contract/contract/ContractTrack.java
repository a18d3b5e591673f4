package jp.daicho.contract.contract;

import java.util.Set;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;

/**
 * 保守 and 運用 are two tracks with their own documents, or one where a contractor does both
 * (IV-1.1-N5).
 */
public enum ContractTrack {
    MAINTENANCE("保守", "Maintenance", Role.MAINTENANCE_CONTRACTOR),
    OPERATION("運用", "Operation", Role.OPERATION_CONTRACTOR),
    /** One contractor, one merged set of documents. */
    COMBINED(
            "運用保守",
            "Operation and maintenance",
            Role.MAINTENANCE_CONTRACTOR,
            Role.OPERATION_CONTRACTOR),
    /** Its non-conformity clause sets notice deadlines. */
    BUILD("構築", "Build", Role.BUILD_CONTRACTOR),
    /** I-5-G3: operation and maintenance are included in the service. */
    EXTERNAL_SERVICE("外部サービス", "External service", Role.SERVICE_PROVIDER);

    private final Text label;
    private final Set<Role> roles;

    ContractTrack(String ja, String en, Role... roles) {
        this.label = new Text(ja, en);
        this.roles = Set.of(roles);
    }

    public Text label() {
        return label;
    }

    /**
     * What a contract of this track makes its contractor on each of its systems, for its period.
     */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether a contract of this track does some of what one of the other does. */
    public boolean overlaps(ContractTrack other) {
        return roles.stream().anyMatch(other.roles::contains);
    }
}
