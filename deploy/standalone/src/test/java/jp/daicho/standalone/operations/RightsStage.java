package jp.daicho.standalone.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.authority.DemonstrationUser;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.standalone.RunningDaicho;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One system, and for every role somebody who has it there, all entered over REST. The ids are
 * those of the endpoints' examples, where an example names one.
 */
final class RightsStage {

    static final String SYSTEM = "019a0000-0000-7000-8000-000000000001";
    private static final String SECTION = "019a0000-0000-7000-8000-000000000101";
    private static final String CHIEF = "019a0000-0000-7000-8000-000000000302";
    private static final String CONTRACT = "019a0000-0000-7000-8000-000000000501";
    private static final String MAINTAINER = "019a0000-0000-7000-8000-000000000201";
    private static final String SUBCONTRACTOR = "019a0000-0000-7000-8000-000000000202";
    private static final String ADMIN = DemonstrationUser.ADMIN.login();

    private static final LocalDate TODAY = LocalDate.now(Occasion.ZONE);
    private static final JsonMapper JSON = new JsonMapper();

    private final RunningDaicho daicho;
    private final List<ServedOperation> operations;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> parties = new HashMap<>();
    private long position;
    private int numbers;

    RightsStage(RunningDaicho daicho, List<ServedOperation> operations) {
        this.daicho = daicho;
        this.operations = operations;
        section();
        municipality();
        system();
        contractors();
        var related = unit("ZEIMU", Map.of());
        person(DemonstrationUser.RELATED, related, "STAFF", id());
        appoint(Role.RELATED_SECTION, related);
        delegation();
        agreement();
    }

    /** Every event of the stage is at or before this one. */
    long position() {
        return position;
    }

    /** Roles that the user has, on the system or for the municipality. */
    static Set<Role> rolesOf(DemonstrationUser user) {
        var roles = EnumSet.noneOf(Role.class);
        if (user.role() != null) {
            roles.add(user.role());
        }
        if (user == DemonstrationUser.DELEGATE) {
            roles.add(Role.OWNING_SECTION_CHIEF);
        }
        return roles;
    }

    /** A value for a path's variable: of a thing on the stage where there is one of the kind. */
    String valueOf(String variable, Class<?> type) {
        var known = ids.get(variable);
        if (known != null) {
            return known;
        }
        if (type == UUID.class) {
            return "019a0000-0000-7000-8000-00000000ffff";
        }
        return type == int.class ? "1" : "unknown";
    }

    /**
     * Ids of who is on the stage: {@code section} owns the system, a user's login stands for the
     * user, {@code <login>-organisation} for the organisation that the user belongs to.
     */
    Map<String, String> parties() {
        return parties;
    }

    private void section() {
        tell(
                ADMIN,
                "/organisation-units",
                Map.of(
                        "organisationUnitId", SECTION,
                        "code", "JUMIN",
                        "name", "住民課",
                        "kind", "SECTION"));
        ids.put("organisationUnitId", SECTION);
        parties.put("section", SECTION);
        person(DemonstrationUser.MANAGER, SECTION, "SECTION_MANAGER", id());
        person(DemonstrationUser.DELEGATE, SECTION, "SUBSECTION_CHIEF", CHIEF);
        person(DemonstrationUser.CHIEF, SECTION, "SUBSECTION_CHIEF", id());
        person(DemonstrationUser.STAFF, SECTION, "STAFF", id());
    }

    private void municipality() {
        for (var user :
                List.of(
                        DemonstrationUser.AUDITOR,
                        DemonstrationUser.IS_SECTION,
                        DemonstrationUser.CONTRACTS_SECTION)) {
            var unit = unit(user.name(), Map.of("municipalRoles", List.of(roleOf(user))));
            person(user, unit, "STAFF", id());
        }
    }

    private void system() {
        var system = example("registerSystem");
        system.put("systemId", SYSTEM).put("owningSection", SECTION);
        tell(ADMIN, "/systems", system);
        ids.put("systemId", SYSTEM);
    }

    private void contractors() {
        contract("BUILD", contractor(DemonstrationUser.BUILDER, id()), id());
        contract("MAINTENANCE", contractor(DemonstrationUser.MAINTAINER, MAINTAINER), CONTRACT);
        contract("OPERATION", contractor(DemonstrationUser.OPERATOR, id()), id());
        contract("EXTERNAL_SERVICE", contractor(DemonstrationUser.PROVIDER, id()), id());
        appoint(Role.SUBCONTRACTOR, contractor(DemonstrationUser.SUBCONTRACTOR, SUBCONTRACTOR));
        for (var user :
                List.of(
                        DemonstrationUser.INTEGRATED_OPERATOR,
                        DemonstrationUser.SUPPORTER,
                        DemonstrationUser.INCOMING)) {
            appoint(roleOf(user), contractor(user, id()));
        }
        contractor(DemonstrationUser.OTHER_MAINTAINER, id());
        ids.put("contractId", CONTRACT);
        ids.put("contractorId", MAINTAINER);
    }

    private void delegation() {
        var delegation = id();
        tell(
                DemonstrationUser.MANAGER.login(),
                "/delegations",
                Map.of(
                        "delegationId", delegation,
                        "delegate", CHIEF,
                        "from", TODAY,
                        "until", TODAY.plusYears(1)));
        ids.put("delegationId", delegation);
    }

    /** By which the example of measurements is judged. */
    private void agreement() {
        var id = id();
        tell(
                DemonstrationUser.MANAGER.login(),
                "/systems/" + SYSTEM + "/service-level-agreements",
                example("agreeSla").put("slaId", id));
        ids.put("slaId", id);
    }

    private ObjectNode example(String operation) {
        return operations.stream()
                .filter(candidate -> candidate.id().equals(operation))
                .map(found -> (ObjectNode) JSON.readTree(found.example()))
                .findAny()
                .orElseThrow();
    }

    private String unit(String code, Map<String, Object> more) {
        var id = id();
        var unit = new HashMap<String, Object>(more);
        unit.putAll(
                Map.of(
                        "organisationUnitId",
                        id,
                        "code",
                        code.replace('_', '-'),
                        "name",
                        code,
                        "kind",
                        "SECTION"));
        tell(ADMIN, "/organisation-units", unit);
        return id;
    }

    private String contractor(DemonstrationUser user, String id) {
        tell(
                ADMIN,
                "/contractors",
                Map.of(
                        "contractorId", id,
                        "corporateNumber", corporateNumber(),
                        "name", user.login()));
        person(user, id, "CONTRACTOR_STAFF", id());
        return id;
    }

    private void person(DemonstrationUser user, String organisation, String position, String id) {
        tell(
                ADMIN,
                "/persons",
                Map.of(
                        "personId", id,
                        "organisation", organisation,
                        "position", position,
                        "login", user.login(),
                        "name", user.login()));
        ids.put("personId", id);
        parties.put(user.login(), id);
        parties.put(user.login() + "-organisation", organisation);
    }

    private void contract(String track, String contractor, String id) {
        tell(
                ADMIN,
                "/contracts",
                Map.of(
                        "contractId",
                        id,
                        "number",
                        "契-" + track,
                        "track",
                        track,
                        "contractor",
                        contractor,
                        "systems",
                        List.of(SYSTEM),
                        "begins",
                        TODAY.minusDays(1),
                        "termMonths",
                        36));
    }

    private void appoint(Role role, String organisation) {
        var id = id();
        tell(
                ADMIN,
                "/systems/" + SYSTEM + "/appointments",
                Map.of(
                        "appointmentId", id,
                        "organisation", organisation,
                        "role", role,
                        "from", TODAY.minusDays(1)));
        ids.put("appointmentId", id);
    }

    private void tell(String login, String path, Object body) {
        var answer = daicho.post(login, "/api/v1" + path, JSON.writeValueAsString(body));
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException("Expected " + path + " to be done, but: " + answer);
        }
        position = Math.max(position, answer.position());
    }

    private static Role roleOf(DemonstrationUser user) {
        return Objects.requireNonNull(user.role());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** Twelve digits after the one that checks them. */
    String corporateNumber() {
        var digits = new ArrayList<Integer>();
        var rest = 1_000 + ++numbers;
        int sum = 0;
        for (int place = 1; place <= 12; place++) {
            digits.addFirst(rest % 10);
            sum += rest % 10 * (place % 2 == 0 ? 2 : 1);
            rest /= 10;
        }
        digits.addFirst(9 - sum % 9);
        var number = new StringBuilder();
        digits.forEach(number::append);
        return number.toString();
    }
}
