package jp.daicho.standalone.operations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.daicho.command.authority.DemonstrationUser;
import jp.daicho.standalone.RunningDaicho;
import org.jspecify.annotations.Nullable;

/** The running Daicho with everybody on the stage, as scenes are told on it. */
final class StagedDaicho {

    /** Who acts where nobody is named: the first of these that the operation allows. */
    private static final List<DemonstrationUser> USUAL =
            List.of(
                    DemonstrationUser.MANAGER,
                    DemonstrationUser.MAINTAINER,
                    DemonstrationUser.ADMIN,
                    DemonstrationUser.OPERATOR,
                    DemonstrationUser.BUILDER,
                    DemonstrationUser.STAFF,
                    DemonstrationUser.CHIEF,
                    DemonstrationUser.CONTRACTS_SECTION,
                    DemonstrationUser.IS_SECTION,
                    DemonstrationUser.AUDITOR,
                    DemonstrationUser.INCOMING,
                    DemonstrationUser.PROVIDER);

    private final RunningDaicho daicho;
    private final RightsStage stage;
    private final Map<String, ServedOperation> operations;
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, Consumer<Scene>> firsts = new HashMap<>();
    private int serial;

    StagedDaicho(
            RunningDaicho daicho, List<ServedOperation> operations, List<RefusalScenarios> all) {
        this.daicho = daicho;
        this.stage = new RightsStage(daicho, operations);
        this.operations =
                operations.stream()
                        .collect(Collectors.toMap(ServedOperation::id, Function.identity()));
        for (var scenarios : all) {
            usual.putAll(scenarios.usual());
            firsts.putAll(scenarios.firsts());
        }
    }

    RunningDaicho daicho() {
        return daicho;
    }

    ServedOperation operation(String id) {
        return Objects.requireNonNull(operations.get(id), "Expected an operation, not " + id);
    }

    String usual(String operation) {
        return usual.getOrDefault(operation, "");
    }

    String usualActor(ServedOperation operation) {
        var allowed = Objects.requireNonNull(operation.allowed(), operation.id());
        return USUAL.stream()
                .filter(user -> allowed.contains(user.role()))
                .map(DemonstrationUser::login)
                .findFirst()
                .orElseThrow();
    }

    /** The thing that the path names, and what the feature says beside. */
    void prepare(String operation, Scene scene) {
        var first = firsts.get(operation);
        if (first != null) {
            first.accept(scene);
            return;
        }
        for (var variable : operation(operation).variables()) {
            if (!scene.knowsOf(variable)) {
                operations.values().stream()
                        .filter(other -> variable.equals(other.idOfCreated()))
                        .findAny()
                        .ifPresent(creating -> scene.prepares(creating.id()).does(creating.id()));
            }
        }
    }

    RunningDaicho.Answer post(
            @Nullable String login, String path, String body, Map<String, String> headers) {
        var all = new HashMap<>(Map.of("Content-Type", "application/json"));
        all.putAll(headers);
        return daicho.postAs(login, path, body, all);
    }

    @Nullable String party(String name) {
        return stage.parties().get(name);
    }

    long position() {
        return stage.position();
    }

    String serial() {
        return Integer.toString(++serial);
    }

    String corporateNumber() {
        return stage.corporateNumber();
    }
}
