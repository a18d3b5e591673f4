package jp.daicho.query.compliance;

import java.util.HashSet;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.DataExtractionRecorded;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.handover.HandoverReturned;
import jp.daicho.contract.handover.MaterialAccepted;
import jp.daicho.contract.handover.MaterialDelivered;
import jp.daicho.contract.handover.MaterialsAgreed;
import jp.daicho.contract.handover.QuestionAnswered;
import jp.daicho.contract.handover.QuestionAsked;
import jp.daicho.contract.handover.QuestionResolved;

/** What events do to handovers (IV-7.1). */
final class HandoverMatters {

    /** Begin the open points of what was agreed and is not handed over. */
    static final String MATERIAL = "material:";

    static final String DATA_SET = "dataSet:";

    /** Begins the open point of a doubt that is not cleared. */
    static final String QUESTION = "question:";

    private static final String NEEDED = "needed:";
    private static final String ACCEPTED = "accepted:";
    private static final String EXTRACTED = "extracted:";

    private HandoverMatters() {}

    static void on(HandoverEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case HandoverPrepared e ->
                    matters.put(
                            Matter.of(
                                            MatterKind.HANDOVER,
                                            meta.aggregateId(),
                                            meta.system(),
                                            e.track(),
                                            e.dueOn(),
                                            e.kind().name())
                                    .under(e.outgoingContract(), e.outgoingContractor())
                                    .due(e.dueOn()));
            case MaterialsAgreed e -> matters.move(meta, state -> agreed(state, e, proof));
            case MaterialDelivered e -> matters.move(meta, state -> taken(state, e.content()));
            case MaterialAccepted e ->
                    matters.move(
                            meta,
                            state ->
                                    state.closed(MATERIAL + e.content())
                                            .noted(ACCEPTED + e.content(), "")
                                            .didAlso(Deed.ACCEPTED, proof));
            case DataExtractionRecorded e ->
                    matters.move(meta, state -> extracted(state, e, proof));
            case QuestionAsked e ->
                    matters.move(meta, state -> state.opened(QUESTION + e.questionId()));
            case QuestionAnswered _ ->
                    matters.move(meta, state -> state.didAlso(Deed.ANSWERED, proof));
            case QuestionResolved e ->
                    matters.move(
                            meta,
                            state ->
                                    state.closed(QUESTION + e.questionId())
                                            .didAlso(Deed.SETTLED, proof));
            case HandoverReturned e -> matters.move(meta, state -> returned(state, e));
            case HandoverCompleted _ ->
                    matters.move(meta, state -> state.did(Deed.COMPLETED, proof));
            // meetings, visits, storage and reports are steps, no criteria
            default -> {}
        }
    }

    /** Rows that stay keep their deliveries. */
    private static MatterState agreed(MatterState state, MaterialsAgreed event, Proof proof) {
        var contents = new HashSet<String>();
        event.materials().forEach(m -> contents.add(ACCEPTED + m.content()));
        var next =
                state.did(Deed.AGREED, proof)
                        .closedIf(p -> p.startsWith(MATERIAL) || p.startsWith(DATA_SET))
                        .forgotten(n ->
                                n.startsWith(NEEDED)
                                        || n.startsWith(ACCEPTED) && !contents.contains(n));
        for (var material : event.materials()) {
            next = needed(next, material);
        }
        for (var dataSet : event.dataSets()) {
            if (!next.notes().containsKey(EXTRACTED + dataSet)) {
                next = next.opened(DATA_SET + dataSet);
            }
            next = next.noted(NEEDED + DATA_SET + dataSet, "");
        }
        return next;
    }

    private static MatterState needed(MatterState state, AgreedMaterial material) {
        if (!material.needed()) {
            return state;
        }
        var noted = state.noted(NEEDED + MATERIAL + material.content(), "");
        return noted.notes().containsKey(ACCEPTED + material.content())
                ? noted
                : noted.opened(MATERIAL + material.content());
    }

    /** What is delivered anew, or found deficient, is accepted anew. */
    private static MatterState taken(MatterState state, String content) {
        var next = state.forgotten((ACCEPTED + content)::equals);
        return next.notes().containsKey(NEEDED + MATERIAL + content)
                ? next.opened(MATERIAL + content)
                : next;
    }

    private static MatterState returned(MatterState state, HandoverReturned event) {
        var next = state;
        for (var deficiency : event.deficiencies()) {
            if (deficiency.content() != null) {
                next = taken(next, deficiency.content());
            }
        }
        return next;
    }

    /** 9,999 of 10,000 records is not full (IV-7.1-N1). */
    private static MatterState extracted(
            MatterState state, DataExtractionRecorded event, Proof proof) {
        var point = DATA_SET + event.dataSet();
        if (event.full()) {
            return state.closed(point)
                    .noted(EXTRACTED + event.dataSet(), "")
                    .didAlso(Deed.ACCEPTED, proof);
        }
        var next = state.forgotten((EXTRACTED + event.dataSet())::equals);
        return next.notes().containsKey(NEEDED + point) ? next.opened(point) : next;
    }
}
