package jp.daicho.command.incident;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.incident.CorrectOutage;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentProblem;
import jp.daicho.contract.incident.OutageCorrected;
import jp.daicho.contract.incident.RestoreService;
import jp.daicho.contract.incident.ServiceRestored;
import org.jspecify.annotations.Nullable;

/** When the service was down. Service levels count by it. */
final class OutageRules {

    private OutageRules() {}

    static List<IncidentEvent> restore(
            IncidentState state, RestoreService command, Occasion occasion) {
        state.requireOpen();
        var from = command.outageFrom() != null ? command.outageFrom() : state.outage().from();
        requireOrder(from, command.restoredAt(), occasion);
        var restored =
                new ServiceRestored(
                        from,
                        command.restoredAt(),
                        command.responsibleSide() != null
                                ? command.responsibleSide()
                                : state.outage().side());
        var unchanged =
                restored.restoredAt().equals(state.outage().restoredAt())
                        && Objects.equals(restored.outageFrom(), state.outage().from())
                        && restored.responsibleSide() == state.outage().side();
        return unchanged ? List.of() : List.of(restored);
    }

    /** Also after closing: figures that were approved are restated, not changed. */
    static List<IncidentEvent> correct(
            IncidentState state, CorrectOutage command, Occasion occasion) {
        var before = state.outage();
        if (before.from() == null && before.restoredAt() == null) {
            throw IncidentProblem.OUTAGE_MISSING.because();
        }
        requireOrder(command.outageFrom(), command.restoredAt(), occasion);
        var after =
                new Outage(command.outageFrom(), command.restoredAt(), command.responsibleSide());
        return after.equals(before)
                ? List.of()
                : List.of(
                        new OutageCorrected(
                                command.outageFrom(),
                                command.restoredAt(),
                                command.responsibleSide(),
                                command.reason()));
    }

    private static void requireOrder(
            @Nullable Instant from, @Nullable Instant restoredAt, Occasion occasion) {
        var now = occasion.recordedAt();
        var ordered =
                (from == null || restoredAt == null || !restoredAt.isBefore(from))
                        && (from == null || !from.isAfter(now))
                        && (restoredAt == null || !restoredAt.isAfter(now));
        if (!ordered) {
            throw IncidentProblem.OUTAGE_OUT_OF_ORDER.because(
                    from == null ? "-" : from, restoredAt == null ? "-" : restoredAt);
        }
    }
}
