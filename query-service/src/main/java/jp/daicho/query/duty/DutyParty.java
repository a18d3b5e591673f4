package jp.daicho.query.duty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import jp.daicho.contract.Track;

/** Who owes something, or to whom it is owed. */
enum DutyParty {
    /** 主管課: the section that owns the system at the moment of reading. */
    OWNING_SECTION("主管課", "Owning section"),
    /** A company that an event names. */
    CONTRACTOR("事業者", "Contractor"),
    /** Who maintains the system at the moment of reading. */
    MAINTENANCE_CONTRACTOR(
            "保守事業者",
            "Maintenance contractor",
            Role.MAINTENANCE_CONTRACTOR,
            Role.INTEGRATED_OPERATION_CONTRACTOR),
    /** Who operates it. */
    OPERATION_CONTRACTOR(
            "運用事業者",
            "Operation contractor",
            Role.OPERATION_CONTRACTOR,
            Role.INTEGRATED_OPERATION_CONTRACTOR),
    /** Both, or the one that does both. */
    BOTH_CONTRACTORS(
            "運用事業者及び保守事業者",
            "Operation and maintenance contractors",
            Role.MAINTENANCE_CONTRACTOR,
            Role.OPERATION_CONTRACTOR,
            Role.INTEGRATED_OPERATION_CONTRACTOR,
            Role.SERVICE_PROVIDER),
    /** Who built it. */
    BUILD_CONTRACTOR("構築事業者", "Build contractor", Role.BUILD_CONTRACTOR);

    /** Each with the roles of those who are it, as a table in SQL. */
    static final String ROLES =
            Arrays.stream(values())
                    .flatMap(party ->
                            party.roles.stream()
                                    .map(role -> "('" + party.name() + "', '" + role + "')"))
                    .collect(Collectors.joining(", ", "(VALUES ", ") r (party, role)"));

    private final Text label;
    private final List<Role> roles;

    DutyParty(String ja, String en, Role... roles) {
        this.label = new Text(ja, en);
        this.roles = List.of(roles);
    }

    static DutyParty of(Track track) {
        return switch (track) {
            case MAINTENANCE -> MAINTENANCE_CONTRACTOR;
            case OPERATION -> OPERATION_CONTRACTOR;
            case COMBINED -> BOTH_CONTRACTORS;
        };
    }

    public Text label() {
        return label;
    }

    /** By what role on the system one is it; of those that are named otherwise there is none. */
    List<Role> roles() {
        return roles;
    }
}
