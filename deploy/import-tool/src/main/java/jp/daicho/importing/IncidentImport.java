package jp.daicho.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Imports the changes of state of a ticket system as ordinary commands, in the order in which they
 * happened.
 *
 * <p>Running it again doubles nothing: ids and idempotency keys follow from system, source and
 * reference, and every command says which version it expects. A command that is refused ends its
 * incident's import; the others go on.
 */
public final class IncidentImport {

    private final Connection connection;
    private final UUID system;
    private final IncidentPlan plan;
    private final Progress progress;
    private final int incidents;

    /** Incident → version, as far as it is known. */
    private final Map<UUID, Long> versions = new HashMap<>();

    private final Set<UUID> thereBefore = new HashSet<>();
    private final Map<UUID, Integer> stopped = new HashMap<>();
    private final List<ImportResult.Refused> refused;
    private int accepted;
    private int unchanged;

    private IncidentImport(
            Connection connection,
            UUID system,
            IncidentPlan plan,
            int incidents,
            Progress progress) {
        this.connection = connection;
        this.system = system;
        this.plan = plan;
        this.incidents = incidents;
        this.progress = progress;
        this.refused = new ArrayList<>(plan.refused());
    }

    /**
     * Reads the file and sends what it says.
     *
     * @param mapping name or file of the mapping
     * @throws UnusableInput where file or mapping cannot be used; nothing was sent
     * @throws ConnectionFailure where there is no answer to be had; running it again goes on
     */
    public static ImportResult run(
            Connection connection, UUID system, Path file, String mapping, Progress progress) {
        var how = IncidentMapping.read(mapping);
        var content = CsvTable.read(file, how.charset(), Options.delimiter(how.delimiter()));
        var log = IncidentLog.read(content, how);
        var plan = IncidentPlan.of(log, how, system);
        return new IncidentImport(connection, system, plan, log.incidents().size(), progress)
                .send();
    }

    private ImportResult send() {
        long began = System.nanoTime();
        progress.begin(incidents + " incidents", plan.steps().size());
        for (var step : plan.steps()) {
            send(step);
            progress.step();
        }
        progress.end();
        return new ImportResult(
                incidents,
                accepted,
                unchanged,
                refused,
                plan.notices(),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private void send(IncidentPlan.Step step) {
        var stoppedBy = stopped.get(step.incident());
        if (stoppedBy != null) {
            refuse(step, "not-sent", "Line " + stoppedBy + " of this incident was refused");
            return;
        }
        var answer = connection.post(path(step), key(step), expected(step), step.command());
        if (answer.isAccepted()) {
            accepted++;
            versions.put(step.incident(), version(answer));
        } else if (isThereAlready(step, answer)) {
            unchanged++;
            versions.merge(step.incident(), 1L, Long::sum);
        } else {
            stopped.put(step.incident(), step.line());
            refuse(step, answer.problem(), answer.detail());
        }
    }

    private String path(IncidentPlan.Step step) {
        var incidents = "/api/v1/systems/" + system + "/incidents";
        return step.noun().isEmpty()
                ? incidents
                : incidents + "/" + step.incident() + "/" + step.noun();
    }

    private UUID key(IncidentPlan.Step step) {
        return DerivedIds.of(
                system,
                "command",
                step.incident().toString(),
                Integer.toString(step.number()),
                step.noun());
    }

    private @Nullable Long expected(IncidentPlan.Step step) {
        return step.number() == 0 ? null : versions.get(step.incident());
    }

    private static long version(Connection.Answer answer) {
        return answer.body() == null ? 0 : answer.body().path("version").asLong(0);
    }

    /**
     * An incident that an earlier run made: its report is there, and its first commands meet a
     * later version than they expect.
     */
    private boolean isThereAlready(IncidentPlan.Step step, Connection.Answer answer) {
        if (step.number() == 0 && answer.problem().equals("already-exists")) {
            thereBefore.add(step.incident());
            return true;
        }
        return answer.status() == 412 && thereBefore.contains(step.incident());
    }

    private void refuse(IncidentPlan.Step step, String problem, String detail) {
        refused.add(new ImportResult.Refused(step.line(), step.reference(), problem, detail));
    }
}
