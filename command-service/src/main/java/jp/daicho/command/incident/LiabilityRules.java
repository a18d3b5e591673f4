package jp.daicho.command.incident;

import java.util.List;
import java.util.Objects;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.incident.DetermineNonConformity;
import jp.daicho.contract.incident.FailureProblem;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.NonConformityNotified;
import jp.daicho.contract.incident.NotifyNonConformity;
import jp.daicho.contract.incident.RecordRemedy;
import jp.daicho.contract.incident.RemedyRecorded;

/** The build contractor's liability (IV-1.4-N1, IV-2.4-N2). Late is recorded, never refused. */
final class LiabilityRules {

    private LiabilityRules() {}

    static List<IncidentEvent> determine(IncidentState state, DetermineNonConformity command) {
        state.requireOpen();
        state.requireFailure();
        var determined =
                new NonConformityDetermined(
                        command.nonConforming(), command.reason(), command.noticeDeadline());
        return determined.equals(state.liability().decision()) ? List.of() : List.of(determined);
    }

    static List<IncidentEvent> giveNotice(
            IncidentState state, NotifyNonConformity command, Occasion occasion) {
        state.requireOpen();
        var decision = requireNonConformity(state);
        if (command.notifiedOn().isAfter(occasion.recordedOn())) {
            throw FailureProblem.NOTICE_IN_THE_FUTURE.because(command.notifiedOn());
        }
        var deadline = Objects.requireNonNull(decision.noticeDeadline());
        var notified =
                new NonConformityNotified(
                        command.notifiedOn(),
                        deadline,
                        command.notifiedOn().isAfter(deadline),
                        command.method());
        return notified.equals(state.liability().notice()) ? List.of() : List.of(notified);
    }

    /** The correction may well come after the incident itself was closed. */
    static List<IncidentEvent> recordRemedy(
            IncidentState state, RecordRemedy command, Occasion occasion) {
        requireNonConformity(state);
        if (command.remediedOn().isAfter(occasion.recordedOn())) {
            throw FailureProblem.NOTICE_IN_THE_FUTURE.because(command.remediedOn());
        }
        var recorded = new RemedyRecorded(command.content(), command.remediedOn());
        return recorded.equals(state.liability().remedy()) ? List.of() : List.of(recorded);
    }

    private static NonConformityDetermined requireNonConformity(IncidentState state) {
        var decision = state.liability().decision();
        if (decision == null) {
            throw FailureProblem.NON_CONFORMITY_UNDETERMINED.because();
        }
        if (!decision.nonConforming()) {
            throw FailureProblem.NON_CONFORMITY_ABSENT.because();
        }
        return decision;
    }
}
