package jp.daicho.standalone.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.daicho.command.authority.DemonstrationUser;
import jp.daicho.standalone.RunningDaicho;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls every operation in every role, over HTTP, and holds the answer against {@code
 * docs/roles.md}. Commands are sent as their examples, for a dry run.
 */
class RightsTest {

    /** Where it is the body that names a thing which must be there. */
    private static final Set<String> BODY_NAMES_A_THING =
            Set.of(
                    "submitMaintenancePlan",
                    "submitOperationPlan",
                    "submitImplementationRules",
                    "submitProcedures",
                    "submitServiceReport");

    /** Done, or refused by a rule that comes after the rights. */
    private static final Set<Integer> LET_IN = Set.of(200, 201, 202, 409);

    @TempDir private static Path data;

    private static RunningDaicho daicho;
    private static RightsStage stage;
    private static Map<String, RolesDocument.Row> table;

    @BeforeAll
    static void start() throws IOException {
        table = RolesDocument.read();
        daicho = new RunningDaicho(data);
        stage = new RightsStage(daicho, operations());
    }

    @AfterAll
    static void stop() {
        if (daicho != null) {
            daicho.close();
        }
    }

    static List<ServedOperation> operations() {
        return ServedOperation.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void only_the_roles_of_the_table_are_let_in(ServedOperation operation) {
        assertThat(table).as("operations of docs/roles.md").containsKey(operation.id());
        var row = Objects.requireNonNull(table.get(operation.id()));
        var wrong = new ArrayList<String>();
        expect(Set.of(401), null, operation, wrong);
        for (var user : DemonstrationUser.values()) {
            expect(answersTo(user, operation, row), user, operation, wrong);
        }
        assertThat(wrong).as("%s %s", row.method(), row.path()).isEmpty();
    }

    private static Set<Integer> answersTo(
            DemonstrationUser user, ServedOperation operation, RolesDocument.Row row) {
        var roles = RightsStage.rolesOf(user);
        if (!Collections.disjoint(roles, row.allowed())) {
            return LET_IN;
        }
        if (roles.isEmpty()) {
            return operation.isOnSystem() ? Set.of(404) : Set.of(403, 404);
        }
        return Set.of(403);
    }

    private static void expect(
            Set<Integer> expected,
            @Nullable DemonstrationUser user,
            ServedOperation operation,
            List<String> wrong) {
        var login = user == null ? null : user.login();
        var answer = call(login, operation);
        boolean absent = answer.status() == 404 && expected == LET_IN && namesAThing(operation);
        if (!expected.contains(answer.status()) && !absent) {
            wrong.add(
                    "%s: expected %s, but got %d %s"
                            .formatted(login, expected, answer.status(), answer.body()));
        }
    }

    /** Beside the system, which is there. */
    private static boolean namesAThing(ServedOperation operation) {
        return operation.variables().stream().anyMatch(name -> !name.equals("systemId"))
                || BODY_NAMES_A_THING.contains(operation.id());
    }

    private static RunningDaicho.Answer call(@Nullable String login, ServedOperation operation) {
        var path = operation.path();
        for (var variable : operation.variables()) {
            var value = stage.valueOf(variable, operation.typeOf(variable));
            path = path.replace("{" + variable + "}", value).replace("{*" + variable + "}", value);
        }
        if (operation.method().equals("GET")) {
            var position = Map.of("Daicho-Position", Long.toString(stage.position()));
            return daicho.get(login, path, position);
        }
        return operation.isCommand()
                ? daicho.post(login, path + "?dryRun=true", operation.example())
                : daicho.post(login, path, "");
    }
}
