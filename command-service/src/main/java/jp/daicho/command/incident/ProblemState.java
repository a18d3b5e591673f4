package jp.daicho.command.incident;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Codes;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.incident.IdentifyRootCause;
import jp.daicho.contract.incident.IncidentProblem;
import jp.daicho.contract.incident.ProblemEvent;
import jp.daicho.contract.incident.ProblemRaised;
import jp.daicho.contract.incident.ProblemResolved;
import jp.daicho.contract.incident.RaiseProblem;
import jp.daicho.contract.incident.RecordWorkaround;
import jp.daicho.contract.incident.ResolveProblem;
import jp.daicho.contract.incident.RootCauseIdentified;
import jp.daicho.contract.incident.WorkaroundRecorded;
import org.jspecify.annotations.Nullable;

/** The cause behind incidents, as far as it is known (IV-1.2-S3, IV-2.2-S4). */
record ProblemState(
        @Nullable RootCauseIdentified rootCause,
        @Nullable WorkaroundRecorded workaround,
        @Nullable ProblemResolved resolution) {

    static List<ProblemEvent> raise(RaiseProblem command, UUID id, Occasion occasion) {
        return List.of(
                new ProblemRaised(
                        Objects.requireNonNullElseGet(
                                command.code(), () -> Codes.make("PRB", id, occasion.occurredOn())),
                        command.title(),
                        command.description()));
    }

    List<ProblemEvent> identify(IdentifyRootCause command) {
        var identified = new RootCauseIdentified(command.rootCause(), command.causeCategory());
        return unlessResolved(identified, identified.equals(rootCause));
    }

    List<ProblemEvent> workAround(RecordWorkaround command) {
        var recorded = new WorkaroundRecorded(command.workaround());
        return unlessResolved(recorded, recorded.equals(workaround));
    }

    List<ProblemEvent> resolve(ResolveProblem command) {
        var resolved = new ProblemResolved(command.solution());
        if (resolved.equals(resolution)) {
            return List.of();
        }
        if (rootCause == null) {
            throw IncidentProblem.ROOT_CAUSE_MISSING.because();
        }
        return unlessResolved(resolved, false);
    }

    private List<ProblemEvent> unlessResolved(ProblemEvent event, boolean unchanged) {
        if (unchanged) {
            return List.of();
        }
        if (resolution != null) {
            throw IncidentProblem.PROBLEM_RESOLVED.because();
        }
        return List.of(event);
    }

    static ProblemState evolve(@Nullable ProblemState before, ProblemEvent event) {
        var state = before == null ? new ProblemState(null, null, null) : before;
        return switch (event) {
            case ProblemRaised _ -> state;
            case RootCauseIdentified e -> new ProblemState(e, state.workaround, state.resolution);
            case WorkaroundRecorded e -> new ProblemState(state.rootCause, e, state.resolution);
            case ProblemResolved e -> new ProblemState(state.rootCause, state.workaround, e);
        };
    }
}
