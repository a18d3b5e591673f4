package jp.daicho.standalone.operations;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.command.authority.DemonstrationUser;
import jp.daicho.http.Bulk;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.openapi.EndpointKind;
import jp.daicho.http.openapi.GeneralRefusals;
import jp.daicho.standalone.RunningDaicho.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Provokes the refusals that all endpoints of a kind can answer, on any operation of the kind.
 * Commands are asked for a dry run, but where it is a kept answer that refuses them.
 */
final class GeneralWalk {

    private static final String NOBODY = DemonstrationUser.OTHER_MAINTAINER.login();
    private static final long MORE_THAN_ANY_BODY = 65L * 1024 * 1024;

    /** How one refusal is provoked. */
    private interface Provocation {
        Answer of(ServedOperation operation);
    }

    private final StagedDaicho daicho;
    private final RawCall raw;
    private final Map<GeneralProblem, Provocation> provocations =
            new EnumMap<>(GeneralProblem.class);
    private final Map<String, String> keys = new HashMap<>();
    private @Nullable Answer sentAway;

    GeneralWalk(StagedDaicho daicho) {
        this.daicho = daicho;
        this.raw = new RawCall(daicho.daicho());
        ofAnyRequest();
        ofCommands();
        ofQueries();
    }

    /** What the operation can answer beside what only its scenarios show. */
    static Set<GeneralProblem> refusalsOf(ServedOperation operation) {
        var all = EnumSet.copyOf(GeneralRefusals.of(operation.handler()));
        Arrays.stream(GeneralProblem.values())
                .filter(general -> operation.ownRefusals().contains(general.problem().slug()))
                .forEach(all::add);
        return all;
    }

    static Set<String> slugs() {
        return Arrays.stream(GeneralProblem.values())
                .map(general -> general.problem().slug())
                .collect(Collectors.toSet());
    }

    boolean provokes(GeneralProblem refusal) {
        return provocations.containsKey(refusal);
    }

    Answer provoked(GeneralProblem refusal, ServedOperation operation) {
        return Objects.requireNonNull(provocations.get(refusal)).of(operation);
    }

    private void ofAnyRequest() {
        provocations.put(
                GeneralProblem.MALFORMED_REQUEST,
                operation -> raw(operation, "?dryRun=%zz", 2, "Accept: */*"));
        provocations.put(
                GeneralProblem.UNKNOWN_QUERY_PARAMETER,
                operation -> call(operation, "?nonsense=1", Map.of()));
        provocations.put(
                GeneralProblem.INVALID_PARAMETER,
                operation ->
                        operation.isCommand()
                                ? call(operation, "?dryRun=maybe", Map.of())
                                : call(operation, "", Map.of("Daicho-Position", "nowhere")));
        provocations.put(
                GeneralProblem.UNAUTHENTICATED,
                operation -> send(null, operation, path(operation), Map.of()));
        provocations.put(GeneralProblem.FORBIDDEN, this::forbidden);
        provocations.put(
                GeneralProblem.NOT_FOUND,
                operation -> send(actor(operation), operation, nowhere(operation), Map.of()));
        provocations.put(
                GeneralProblem.NOT_ACCEPTABLE,
                operation -> call(operation, "", Map.of("Accept", "application/xml")));
        provocations.put(
                GeneralProblem.HEADER_FIELDS_TOO_LARGE,
                operation -> raw(operation, "", 2, "Padding: " + "x".repeat(20_000)));
    }

    private void ofCommands() {
        provocations.put(
                GeneralProblem.MALFORMED_JSON,
                operation -> post(operation, "?dryRun=true", "{", Map.of()));
        provocations.put(
                GeneralProblem.PAYLOAD_TOO_LARGE,
                operation -> raw(operation, "", MORE_THAN_ANY_BODY, "Accept: */*"));
        provocations.put(
                GeneralProblem.UNSUPPORTED_MEDIA_TYPE,
                operation -> call(operation, "", Map.of("Content-Type", "text/plain")));
        provocations.put(
                GeneralProblem.INVALID_VALUES,
                operation -> asked(new Scene(daicho), operation, "nonsense: 1", Map.of()));
        provocations.put(
                GeneralProblem.OCCURRED_IN_THE_FUTURE,
                operation ->
                        asked(
                                new Scene(daicho),
                                operation,
                                "occurredAt: '2999-01-01T00:00:00Z'",
                                Map.of()));
        provocations.put(GeneralProblem.IDEMPOTENCY_KEY_REUSED, this::keyReused);
        provocations.put(
                GeneralProblem.STALE_VERSION,
                operation -> {
                    var scene = new Scene(daicho).prepares(operation.id());
                    return asked(
                            scene,
                            operation,
                            again(scene, operation),
                            Map.of("If-Match", "\"999999\""));
                });
        provocations.put(
                GeneralProblem.ALREADY_EXISTS,
                operation -> {
                    var scene = new Scene(daicho).prepares(operation.id());
                    return asked(scene, operation, again(scene, operation), Map.of());
                });
    }

    private void ofQueries() {
        provocations.put(
                GeneralProblem.INVALID_CURSOR,
                operation -> {
                    var scene = new Scene(daicho).prepares(operation.id());
                    return send(
                            actor(operation),
                            operation,
                            scene.path(operation) + "?cursor=forged",
                            at(scene.position()));
                });
        provocations.put(
                GeneralProblem.POSITION_UNKNOWN,
                operation -> call(operation, "", Map.of("Daicho-Position", "999999999")));
    }

    /** Creates the thing, where the operation creates one, and names it once more. */
    private static String again(Scene scene, ServedOperation operation) {
        var created = operation.idOfCreated();
        if (created == null) {
            return "";
        }
        scene.does(operation.id());
        return created + ": '${" + created + "}'";
    }

    /** By somebody who has a role, but none of those that may; or else by somebody who has none. */
    private Answer forbidden(ServedOperation operation) {
        var allowed = Objects.requireNonNull(operation.allowed());
        for (var user : DemonstrationUser.values()) {
            var roles = RightsStage.rolesOf(user);
            if (!roles.isEmpty() && Collections.disjoint(roles, allowed)) {
                return send(
                        user.login(),
                        operation,
                        path(operation),
                        operation.isCommand() ? Map.of() : at(daicho.position()));
            }
        }
        var moved = sentAway();
        return send(
                NOBODY,
                operation,
                path(operation),
                operation.isCommand() ? Map.of() : at(moved.position()));
    }

    /** Somebody to a company that has no part in any system. */
    private Answer sentAway() {
        if (sentAway == null) {
            var scene = new Scene(daicho).does("registerContractor");
            sentAway =
                    daicho.post(
                            DemonstrationUser.ADMIN.login(),
                            "/api/v1/persons/" + daicho.party(NOBODY) + "/position",
                            scene.resolved(
                                    "{\"organisation\": \"${contractorId}\", \"position\": \"CONTRACTOR_STAFF\"}"),
                            Map.of());
        }
        return sentAway;
    }

    private static Map<String, String> at(long position) {
        return Map.of("Daicho-Position", Long.toString(position));
    }

    /** A bulk request keeps the key for its parts: only itself can have taken it. */
    private Answer keyReused(ServedOperation operation) {
        if (operation.handler().isAnnotationPresent(Bulk.class)) {
            var scene = new Scene(daicho).prepares(operation.id());
            var body = scene.body(operation, "").toString();
            var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
            post(operation, "", body, key);
            return post(operation, "", body + " ", key);
        }
        var key = keys.computeIfAbsent(actor(operation), this::keyTaken);
        return post(
                operation,
                "",
                new Scene(daicho).body(operation, "") + " ",
                Map.of("Idempotency-Key", key));
    }

    /** A key under which the user has given another command. */
    private String keyTaken(String user) {
        var key = UUID.randomUUID().toString();
        var scene = new Scene(daicho);
        for (var id :
                new String[] {"reportIncident", "registerContractor", "registerOrganisationUnit"}) {
            var operation = daicho.operation(id);
            var answer =
                    daicho.post(
                            user,
                            scene.path(operation),
                            scene.body(operation, "").toString(),
                            Map.of("Idempotency-Key", key));
            if (answer.status() == 201) {
                return key;
            }
        }
        throw new IllegalStateException("Expected something that " + user + " may do");
    }

    private Answer asked(
            Scene scene, ServedOperation operation, String changes, Map<String, String> headers) {
        return scene.asks(operation.id(), null, changes, headers);
    }

    private Answer call(ServedOperation operation, String query, Map<String, String> headers) {
        return send(actor(operation), operation, path(operation) + query, headers);
    }

    private Answer send(
            @Nullable String login,
            ServedOperation operation,
            String path,
            Map<String, String> headers) {
        if (operation.method().equals("GET")) {
            return daicho.daicho().get(login, path, headers);
        }
        if (!operation.isCommand()) {
            return daicho.daicho().postAs(login, path, "", headers);
        }
        var query = path.contains("?") ? "" : "?dryRun=true";
        var body = new Scene(daicho).body(operation, "").toString();
        return daicho.post(login, path + query, body, headers);
    }

    /** What a client library would not send, or would not like the answer to. */
    private Answer raw(ServedOperation operation, String query, long length, String header) {
        var target = path(operation) + query;
        return raw.send(operation.method(), target, actor(operation), length, header);
    }

    private Answer post(
            ServedOperation operation, String query, String body, Map<String, String> headers) {
        return daicho.post(actor(operation), path(operation) + query, body, headers);
    }

    private @Nullable String actor(ServedOperation operation) {
        return operation.kind() == EndpointKind.PUBLIC ? null : daicho.usualActor(operation);
    }

    private String path(ServedOperation operation) {
        return new Scene(daicho).path(operation);
    }

    /** Ids of things that are not there, nor is the system. */
    private String nowhere(ServedOperation operation) {
        return new Scene(daicho).knows("systemId", UUID.randomUUID().toString()).path(operation);
    }
}
