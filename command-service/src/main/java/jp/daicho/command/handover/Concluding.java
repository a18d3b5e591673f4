package jp.daicho.command.handover;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.Days;
import jp.daicho.contract.handover.CompleteHandover;
import jp.daicho.contract.handover.ConfirmDeficiency;
import jp.daicho.contract.handover.DeficiencyConfirmed;
import jp.daicho.contract.handover.DeficiencyHandled;
import jp.daicho.contract.handover.HandleDeficiency;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverProblem;
import jp.daicho.contract.handover.HandoverReportSubmitted;
import jp.daicho.contract.handover.HandoverReturned;
import jp.daicho.contract.handover.ReturnHandover;
import jp.daicho.contract.handover.SubmitHandoverReport;
import org.jspecify.annotations.Nullable;

/** How a handover ends: report, deficiencies stated and put right, completion confirmed. */
final class Concluding {

    private Concluding() {}

    static List<HandoverEvent> decide(
            HandoverState state, SubmitHandoverReport command, Occasion occasion) {
        state.mustBeUnderWay();
        state.mustBeOutgoing(occasion);
        state.mustBeAgreed();
        return List.of(
                new HandoverReportSubmitted(
                        occasion.actor().person(),
                        command.summary(),
                        requireNonNullElse(command.files(), List.of())));
    }

    static List<HandoverEvent> decide(
            HandoverState state, ReturnHandover command, Occasion occasion) {
        state.mustBeUnderWay();
        reportOfAnother(state, occasion);
        for (var deficiency : command.deficiencies()) {
            var id = requireNonNull(deficiency.deficiencyId());
            if (state.deficiencies().containsKey(id)) {
                throw HandoverProblem.DEFICIENCY_EXISTS.because(id);
            }
            if (deficiency.content() != null) {
                state.agreedMaterial(deficiency.content());
            }
        }
        return List.of(new HandoverReturned(command.deficiencies()));
    }

    static List<HandoverEvent> decide(
            HandoverState state, HandleDeficiency command, Occasion occasion) {
        state.mustBeUnderWay();
        state.mustBeOutgoing(occasion);
        var id = command.deficiencyId();
        var deficiency = stated(state, id);
        if (deficiency.confirmed()) {
            throw HandoverProblem.DEFICIENCY_CONFIRMED.because(id);
        }
        return command.handling().equals(deficiency.handling())
                ? List.of()
                : List.of(new DeficiencyHandled(id, command.handling()));
    }

    static List<HandoverEvent> decide(HandoverState state, ConfirmDeficiency command) {
        state.mustBeUnderWay();
        var id = command.deficiencyId();
        var deficiency = stated(state, id);
        if (deficiency.handling() == null) {
            throw HandoverProblem.DEFICIENCY_NOT_HANDLED.because(id);
        }
        return deficiency.confirmed()
                ? List.of()
                : List.of(new DeficiencyConfirmed(id, command.note()));
    }

    static List<HandoverEvent> decide(
            HandoverState state,
            CompleteHandover command,
            Occasion occasion,
            ContractFacts contracts) {
        state.mustBeUnderWay();
        state.mustBeAgreed();
        materialsAccepted(state);
        dataExtracted(state);
        if (!state.meetingHeld()) {
            throw HandoverProblem.MEETING_MISSING.because();
        }
        noneOpen(state.questions(), q -> !q.resolved(), HandoverProblem.QUESTIONS_OPEN);
        noneOpen(state.deficiencies(), d -> !d.confirmed(), HandoverProblem.DEFICIENCIES_OPEN);
        reportOfAnother(state, occasion);
        var parties = state.parties();
        var contract =
                command.incomingContract() == null
                        ? parties.incomingContract()
                        : command.incomingContract();
        return List.of(
                new HandoverCompleted(
                        parties.outgoingContractor(),
                        parties.incomingContractor(),
                        contract,
                        readsUntil(contract, occasion, contracts),
                        command.note()));
    }

    /** Between the handover and the beginning of the contract there is no gap. */
    private static Instant readsUntil(
            @Nullable UUID contract, Occasion occasion, ContractFacts contracts) {
        var known = contract == null ? null : contracts.contract(contract);
        if (known == null) {
            return occasion.recordedAt();
        }
        var begins = Days.beginning(known.term().begins());
        return begins.isAfter(occasion.recordedAt()) ? begins : occasion.recordedAt();
    }

    private static void materialsAccepted(HandoverState state) {
        var open =
                state.materials().entrySet().stream()
                        .filter(e -> e.getValue().open())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw HandoverProblem.MATERIALS_OPEN.because(open);
        }
    }

    private static void dataExtracted(HandoverState state) {
        if (state.parties().kind() != HandoverKind.REPLACEMENT) {
            return;
        }
        for (var dataSet : state.mustBeAgreed().dataSets()) {
            var extraction = state.extractions().get(dataSet);
            if (extraction == null) {
                throw HandoverProblem.EXTRACTION_NOT_FULL.because(dataSet, "?", 0);
            }
            if (!extraction.full()) {
                throw HandoverProblem.EXTRACTION_NOT_FULL.because(
                        dataSet, extraction.expectedCount(), extraction.extractedCount());
            }
        }
    }

    private static <V> void noneOpen(
            Map<UUID, V> things, Predicate<V> isOpen, HandoverProblem problem) {
        var open =
                things.entrySet().stream()
                        .filter(e -> isOpen.test(e.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!open.isEmpty()) {
            throw problem.because(open.size(), open.getFirst());
        }
    }

    /** Who submitted a report does not decide on it. */
    private static void reportOfAnother(HandoverState state, Occasion occasion) {
        if (state.reporter() == null) {
            throw HandoverProblem.REPORT_MISSING.because();
        }
        if (state.reporter().equals(occasion.actor().person())) {
            throw HandoverProblem.SUBMITTER_CANNOT_APPROVE.because();
        }
    }

    private static Deficiency stated(HandoverState state, UUID id) {
        var deficiency = state.deficiencies().get(id);
        if (deficiency == null) {
            throw HandoverProblem.DEFICIENCY_UNKNOWN.because(id);
        }
        return deficiency;
    }
}
