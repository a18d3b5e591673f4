package jp.daicho.command.handover;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.handover.AcceptMaterial;
import jp.daicho.contract.handover.AgreeMaterials;
import jp.daicho.contract.handover.AnswerQuestion;
import jp.daicho.contract.handover.AskQuestion;
import jp.daicho.contract.handover.CompleteHandover;
import jp.daicho.contract.handover.ConfirmDeficiency;
import jp.daicho.contract.handover.DataExtractionRecorded;
import jp.daicho.contract.handover.DeficiencyConfirmed;
import jp.daicho.contract.handover.DeficiencyHandled;
import jp.daicho.contract.handover.DeliverMaterial;
import jp.daicho.contract.handover.HandleDeficiency;
import jp.daicho.contract.handover.HandoverCommand;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HandoverMeetingHeld;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.handover.HandoverProblem;
import jp.daicho.contract.handover.HandoverReportSubmitted;
import jp.daicho.contract.handover.HandoverReturned;
import jp.daicho.contract.handover.HoldHandoverMeeting;
import jp.daicho.contract.handover.MaterialAccepted;
import jp.daicho.contract.handover.MaterialDelivered;
import jp.daicho.contract.handover.MaterialStored;
import jp.daicho.contract.handover.MaterialsAgreed;
import jp.daicho.contract.handover.PrepareHandover;
import jp.daicho.contract.handover.QuestionAnswered;
import jp.daicho.contract.handover.QuestionAsked;
import jp.daicho.contract.handover.QuestionResolved;
import jp.daicho.contract.handover.RecordDataExtraction;
import jp.daicho.contract.handover.RecordSiteVisit;
import jp.daicho.contract.handover.ResolveQuestion;
import jp.daicho.contract.handover.ReturnHandover;
import jp.daicho.contract.handover.SiteVisitRecorded;
import jp.daicho.contract.handover.StoreMaterial;
import jp.daicho.contract.handover.SubmitHandoverReport;
import org.jspecify.annotations.Nullable;

/**
 * How far a handover has come. What is decided on it is in {@link Handing} (materials and data),
 * {@link Asking} (meeting and questions) and {@link Concluding} (report, deficiencies, completion).
 *
 * @param agreement what was agreed last; {@code null} before
 * @param materials by content, agreed rows and those reasoned away
 * @param extractions the latest of each data set
 * @param reporter who submitted the report that stands; {@code null} before, and once it was
 *     returned
 */
record HandoverState(
        HandoverPrepared parties,
        @Nullable MaterialsAgreed agreement,
        SequencedMap<String, Material> materials,
        Map<String, DataExtractionRecorded> extractions,
        boolean meetingHeld,
        SequencedMap<UUID, Question> questions,
        SequencedMap<UUID, Deficiency> deficiencies,
        @Nullable UUID reporter,
        boolean completed) {

    HandoverState {
        materials = Collections.unmodifiableSequencedMap(materials);
        extractions = Map.copyOf(extractions);
        questions = Collections.unmodifiableSequencedMap(questions);
        deficiencies = Collections.unmodifiableSequencedMap(deficiencies);
    }

    static List<HandoverEvent> prepare(PrepareHandover command, Occasion occasion) {
        return List.of(
                new HandoverPrepared(
                        command.kind(),
                        command.track(),
                        occasion.actor().organisation(),
                        command.outgoingContractor(),
                        command.incomingContractor(),
                        command.outgoingContract(),
                        command.incomingContract(),
                        command.dueOn()));
    }

    /** {@code contracts} is asked where the incoming contract's beginning matters. */
    List<HandoverEvent> decide(
            HandoverCommand command, Occasion occasion, ContractFacts contracts) {
        return switch (command) {
            case PrepareHandover c ->
                    throw new IllegalStateException("A handover is prepared once, by " + c);
            case AgreeMaterials c -> Handing.decide(this, c);
            case DeliverMaterial c -> Handing.decide(this, c, occasion);
            case AcceptMaterial c -> Handing.decide(this, c);
            case StoreMaterial c -> Handing.decide(this, c);
            case RecordDataExtraction c -> Handing.decide(this, c, occasion);
            case HoldHandoverMeeting c -> Asking.decide(this, c);
            case RecordSiteVisit c -> Asking.decide(this, c);
            case AskQuestion c -> Asking.decide(this, c, occasion);
            case AnswerQuestion c -> Asking.decide(this, c, occasion);
            case ResolveQuestion c -> Asking.decide(this, c, occasion);
            case SubmitHandoverReport c -> Concluding.decide(this, c, occasion);
            case ReturnHandover c -> Concluding.decide(this, c, occasion);
            case HandleDeficiency c -> Concluding.decide(this, c, occasion);
            case ConfirmDeficiency c -> Concluding.decide(this, c);
            case CompleteHandover c -> Concluding.decide(this, c, occasion, contracts);
        };
    }

    void mustBeUnderWay() {
        if (completed) {
            throw HandoverProblem.COMPLETED.because();
        }
    }

    MaterialsAgreed mustBeAgreed() {
        if (agreement == null) {
            throw HandoverProblem.NOTHING_AGREED.because();
        }
        return agreement;
    }

    /** A row that was agreed to be handed over. */
    Material agreedMaterial(String content) {
        mustBeAgreed();
        var material = materials.get(content);
        if (material == null || !material.needed()) {
            throw HandoverProblem.MATERIAL_NOT_AGREED.because(content);
        }
        return material;
    }

    void mustBeOutgoing(Occasion occasion) {
        var organisation = occasion.actor().organisation();
        if (!organisation.equals(parties.outgoingContractor())) {
            throw HandoverProblem.NOT_OUTGOING.because(parties.outgoingContractor(), organisation);
        }
    }

    static HandoverState evolve(@Nullable HandoverState state, HandoverEvent event) {
        if (event instanceof HandoverPrepared e) {
            return new HandoverState(
                    e,
                    null,
                    new LinkedHashMap<>(),
                    Map.of(),
                    false,
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    null,
                    false);
        }
        return requireNonNull(state).next(event);
    }

    private HandoverState next(HandoverEvent event) {
        return switch (event) {
            case HandoverPrepared e -> this;
            case MaterialsAgreed e -> agreed(e);
            case MaterialDelivered e -> material(e.content(), Material::handedOver);
            case MaterialAccepted e -> material(e.content(), Material::taken);
            case MaterialStored e -> this;
            case SiteVisitRecorded e -> this;
            case HandoverMeetingHeld e -> meeting();
            case QuestionAsked e ->
                    question(e.questionId(), new Question(e.askedBy(), null, false));
            case QuestionAnswered e ->
                    question(e.questionId(), at(questions, e.questionId()).answered(e.answer()));
            case QuestionResolved e ->
                    question(e.questionId(), at(questions, e.questionId()).settled());
            case DataExtractionRecorded e -> extracted(e);
            case HandoverReportSubmitted e -> reported(e.submittedBy());
            case HandoverReturned e -> returned(e);
            case DeficiencyHandled e ->
                    deficiency(
                            e.deficiencyId(),
                            at(deficiencies, e.deficiencyId()).handled(e.handling()));
            case DeficiencyConfirmed e ->
                    deficiency(e.deficiencyId(), at(deficiencies, e.deficiencyId()).checked());
            case HandoverCompleted e -> finished();
        };
    }

    private static <V> V at(Map<UUID, V> map, UUID key) {
        return requireNonNull(map.get(key));
    }

    private HandoverState agreed(MaterialsAgreed event) {
        var rows = new LinkedHashMap<String, Material>();
        for (var row : event.materials()) {
            var before = materials.get(row.content());
            rows.put(row.content(), before == null ? Material.agreed(row) : before.agreedAnew(row));
        }
        return new HandoverState(
                parties,
                event,
                rows,
                extractions,
                meetingHeld,
                questions,
                deficiencies,
                reporter,
                completed);
    }

    private HandoverState material(String content, UnaryOperator<Material> change) {
        var rows = new LinkedHashMap<>(materials);
        rows.computeIfPresent(content, (key, row) -> change.apply(row));
        return with(rows, deficiencies, reporter);
    }

    private HandoverState returned(HandoverReturned event) {
        var rows = new LinkedHashMap<>(materials);
        var stated = new LinkedHashMap<>(deficiencies);
        for (var deficiency : event.deficiencies()) {
            stated.put(requireNonNull(deficiency.deficiencyId()), Deficiency.STATED);
            if (deficiency.content() != null) {
                rows.computeIfPresent(deficiency.content(), (key, row) -> row.givenBack());
            }
        }
        return with(rows, stated, null);
    }

    private HandoverState deficiency(UUID id, Deficiency deficiency) {
        var all = new LinkedHashMap<>(deficiencies);
        all.put(id, deficiency);
        return with(materials, all, reporter);
    }

    private HandoverState reported(UUID by) {
        return with(materials, deficiencies, by);
    }

    private HandoverState with(
            SequencedMap<String, Material> rows,
            SequencedMap<UUID, Deficiency> stated,
            @Nullable UUID by) {
        return new HandoverState(
                parties,
                agreement,
                rows,
                extractions,
                meetingHeld,
                questions,
                stated,
                by,
                completed);
    }

    private HandoverState question(UUID id, Question question) {
        var all = new LinkedHashMap<>(questions);
        all.put(id, question);
        return with(all, extractions, meetingHeld, completed);
    }

    private HandoverState extracted(DataExtractionRecorded event) {
        var all = new HashMap<>(extractions);
        all.put(event.dataSet(), event);
        return with(questions, all, meetingHeld, completed);
    }

    private HandoverState meeting() {
        return with(questions, extractions, true, completed);
    }

    private HandoverState finished() {
        return with(questions, extractions, meetingHeld, true);
    }

    private HandoverState with(
            SequencedMap<UUID, Question> asked,
            Map<String, DataExtractionRecorded> extracted,
            boolean held,
            boolean done) {
        return new HandoverState(
                parties,
                agreement,
                materials,
                extracted,
                held,
                asked,
                deficiencies,
                reporter,
                done);
    }
}
