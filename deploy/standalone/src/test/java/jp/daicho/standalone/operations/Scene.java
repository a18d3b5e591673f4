package jp.daicho.standalone.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.daicho.contract.Occasion;
import jp.daicho.standalone.RunningDaicho;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A story, told over REST by the examples of the operations. Ids of what came to be are known by
 * the names of their paths' variables, such as {@code incidentId}; the id that was answered last is
 * {@code answeredId}.
 *
 * <p>In changes and paths {@code ${…}} stands for such an id, for a party of the stage, for {@code
 * ${today}}, {@code ${today+30}}, {@code ${now}}, {@code ${now-60}} (seconds), for a {@code
 * ${serial}} that nobody else has, for a {@code ${corporateNumber}}; any other name ending in
 * {@code Id} is given a new id, which it keeps.
 */
final class Scene {

    private static final Pattern NAMED = Pattern.compile("\\$\\{(\\w[\\w-]*?)(?:([+-])(\\d+))?}");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final StagedDaicho daicho;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> prepared = new HashSet<>();
    private @Nullable String login;
    private long position;

    Scene(StagedDaicho daicho) {
        this.daicho = daicho;
        known.put("systemId", RightsStage.SYSTEM);
    }

    /** Who gives the next command. */
    Scene as(String user) {
        login = user;
        return this;
    }

    /** What a name stands for from now on, such as a path's variable that is no id. */
    Scene knows(String name, String value) {
        known.put(name, resolved(value));
        return this;
    }

    /**
     * The person takes another place: how somebody comes to decide on what they did before.
     *
     * @param organisation as the stage knows it
     */
    Scene moves(String user, String organisation, String position) {
        return knows("personId", "${" + user + "}")
                .does(
                        "movePerson",
                        "organisation: '${%s}', position: '%s'".formatted(organisation, position));
    }

    Scene does(String operation) {
        return does(operation, "");
    }

    /** Gives the command, which has to be done. */
    Scene does(String operation, String changes) {
        var call = daicho.operation(operation);
        var body = body(call, changes);
        var created = call.idOfCreated();
        if (created != null) {
            var given = body.path(created);
            known.put(created, given.isString() ? given.stringValue() : newId());
            body.put(created, known.get(created));
        }
        var answer = daicho.post(actor(call), path(call), body.toString(), Map.of());
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(
                    "Expected %s to be done, but: %s %s to %s"
                            .formatted(operation, answer, body, path(call)));
        }
        position = Math.max(position, answer.position());
        var id = JSON.readTree(answer.body()).path("id");
        if (id.isString()) {
            known.put("answeredId", id.stringValue());
        }
        return this;
    }

    /**
     * Waits for what the ledger does of its own accord.
     *
     * @param path of what shows it then
     * @param pointer to the value there
     * @param name what the value is known by from now on
     */
    Scene finds(String path, String pointer, String name) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var answer =
                    daicho.daicho()
                            .get(
                                    "manager",
                                    resolved(path),
                                    Map.of("Daicho-Position", Long.toString(position())));
            var value = JSON.readTree(answer.body()).at(pointer);
            if (value.isString()) {
                known.put(name, value.stringValue());
                return this;
            }
        }
        throw new IllegalStateException("Expected " + pointer + " of " + resolved(path));
    }

    /** Whatever the operation needs to find what it is about. */
    Scene prepares(String operation) {
        if (prepared.add(operation)) {
            daicho.prepare(operation, this);
        }
        return this;
    }

    /** Everything that was told is at or before this one. */
    long position() {
        return Math.max(position, daicho.position());
    }

    boolean knowsOf(String name) {
        return known.containsKey(name);
    }

    /** Asks what the command would do. */
    RunningDaicho.Answer asks(
            String operation, @Nullable String user, String changes, Map<String, String> headers) {
        var call = daicho.operation(operation);
        var body = body(call, changes).toString();
        return daicho.post(
                user == null ? daicho.usualActor(call) : user,
                path(call) + "?dryRun=true",
                body,
                headers);
    }

    String path(ServedOperation call) {
        var path = call.path();
        for (var variable : call.variables()) {
            var value = valueOf(variable, call);
            path =
                    path.replace("{" + variable + "}", value)
                            .replace("/{*" + variable + "}", "/" + value);
        }
        return path;
    }

    private String valueOf(String variable, ServedOperation call) {
        if (known.containsKey(variable) || call.typeOf(variable) == UUID.class) {
            return resolved("${" + variable + "}");
        }
        return call.typeOf(variable) == int.class ? "1" : "unknown";
    }

    /** Where the example gives an id, it is for one thing only. */
    ObjectNode body(ServedOperation call, String changes) {
        var body = Changes.example(call);
        if (call.idOfCreated() != null) {
            body.remove(call.idOfCreated());
        }
        return Changes.made(
                Changes.made(body, resolved(daicho.usual(call.id()))), resolved(changes));
    }

    private String actor(ServedOperation call) {
        var actor = login == null ? daicho.usualActor(call) : login;
        login = null;
        return actor;
    }

    String resolved(String text) {
        return NAMED.matcher(text)
                .replaceAll(found ->
                        value(
                                found.group(1),
                                found.group(2) == null
                                        ? 0
                                        : Long.parseLong(found.group(2) + found.group(3))));
    }

    private String value(String name, long more) {
        return switch (name) {
            case "today" -> LocalDate.now(Occasion.ZONE).plusDays(more).toString();
            case "now" ->
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(more).toString();
            case "serial" -> daicho.serial();
            case "corporateNumber" -> daicho.corporateNumber();
            default -> id(name);
        };
    }

    private String id(String name) {
        var id = known.get(name);
        if (id != null) {
            return id;
        }
        var party = daicho.party(name);
        if (party != null) {
            return party;
        }
        if (!name.endsWith("Id")) {
            throw new IllegalArgumentException("Expected something known, but got ${" + name + "}");
        }
        return known.computeIfAbsent(name, unknown -> newId());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
