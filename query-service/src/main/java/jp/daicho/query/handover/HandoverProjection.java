package jp.daicho.query.handover;

import java.util.List;
import java.util.Objects;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.DataExtractionRecorded;
import jp.daicho.contract.handover.DeficiencyConfirmed;
import jp.daicho.contract.handover.DeficiencyHandled;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HandoverMeetingHeld;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.handover.HandoverReportSubmitted;
import jp.daicho.contract.handover.HandoverReturned;
import jp.daicho.contract.handover.MaterialAccepted;
import jp.daicho.contract.handover.MaterialDelivered;
import jp.daicho.contract.handover.MaterialStored;
import jp.daicho.contract.handover.MaterialsAgreed;
import jp.daicho.contract.handover.MeetingAttendee;
import jp.daicho.contract.handover.QuestionAnswered;
import jp.daicho.contract.handover.QuestionAsked;
import jp.daicho.contract.handover.QuestionResolved;
import jp.daicho.contract.handover.SiteVisitRecorded;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Handovers with their materials, data, questions and deficiencies. */
@Component
class HandoverProjection implements Projection {

    static final String NAME = "handovers";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                HandoverRow.class,
                HandoverMaterialRow.class,
                HandoverQuestionRow.class,
                HandoverExtractionRow.class,
                HandoverDeficiencyRow.class,
                HandoverGatheringRow.class);
    }

    @EventHandler
    void on(HandoverEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        var at = meta.occurredAt();
        switch (event) {
            case HandoverPrepared e -> rows.insert(prepared(e, meta));
            case MaterialsAgreed e -> agree(e, meta, rows);
            case MaterialDelivered e ->
                    rows.update(
                            HandoverMaterialRow.class,
                            List.of(id, e.content()),
                            row -> row.delivered(at, e.description(), json(e.files())));
            case MaterialAccepted e ->
                    rows.update(
                            HandoverMaterialRow.class,
                            List.of(id, e.content()),
                            row -> row.accepted(at, e.note()));
            case MaterialStored e ->
                    rows.update(
                            HandoverMaterialRow.class,
                            List.of(id, e.content()),
                            row -> row.stored(at, e.place(), e.way()));
            case SiteVisitRecorded e -> {
                rows.insert(visit(e, meta));
                rows.update(HandoverRow.class, id, row -> row.visited(at));
            }
            case HandoverMeetingHeld e -> {
                rows.insert(meeting(e, meta));
                rows.update(HandoverRow.class, id, row -> row.met(at));
            }
            case QuestionAsked e -> rows.insert(asked(e, meta));
            case QuestionAnswered e ->
                    rows.update(
                            HandoverQuestionRow.class,
                            List.of(id, e.questionId()),
                            row -> row.answered(at, e.answer()));
            case QuestionResolved e ->
                    rows.update(
                            HandoverQuestionRow.class,
                            List.of(id, e.questionId()),
                            row -> row.resolved(at, e.note()));
            case DataExtractionRecorded e -> rows.put(extraction(e, meta));
            case HandoverReportSubmitted e ->
                    rows.update(HandoverRow.class, id, row -> row.reported(at, e.summary()));
            case HandoverReturned e -> giveBack(e, meta, rows);
            case DeficiencyHandled e ->
                    rows.update(
                            HandoverDeficiencyRow.class,
                            List.of(id, e.deficiencyId()),
                            row -> row.handled(at, e.handling()));
            case DeficiencyConfirmed e ->
                    rows.update(
                            HandoverDeficiencyRow.class,
                            List.of(id, e.deficiencyId()),
                            row -> row.confirmed(at, e.note()));
            case HandoverCompleted e ->
                    rows.update(HandoverRow.class, id, row -> row.completed(at));
        }
        rows.update(HandoverRow.class, id, row -> row.at(meta.version()));
    }

    private static JsonNode json(Object value) {
        return EventCodec.mapper().valueToTree(value);
    }

    private static HandoverRow prepared(HandoverPrepared event, EventMeta meta) {
        return new HandoverRow(
                meta.aggregateId(),
                meta.system(),
                event.kind(),
                event.track(),
                HandoverStatus.PREPARED,
                event.owningSection(),
                event.outgoingContractor(),
                event.incomingContractor(),
                event.outgoingContract(),
                event.incomingContract(),
                event.dueOn(),
                meta.occurredAt(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                meta.version());
    }

    private static void agree(MaterialsAgreed event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        var contents = event.materials().stream().map(AgreedMaterial::content).toList();
        for (var before : rows.findBy(HandoverMaterialRow.class, "handoverId", id)) {
            if (!contents.contains(before.content())) {
                rows.delete(HandoverMaterialRow.class, List.of(id, before.content()));
            }
        }
        for (int i = 0; i < event.materials().size(); i++) {
            int place = i;
            var row = event.materials().get(i);
            rows.put(
                    rows.find(HandoverMaterialRow.class, List.of(id, row.content()))
                            .map(before -> before.agreedAs(place, row))
                            .orElseGet(() -> HandoverMaterialRow.agreed(id, place, row)));
        }
        rows.update(
                HandoverRow.class,
                id,
                row -> row.agreed(meta.occurredAt(), event.agreedBy(), event.dataSets()));
    }

    private static HandoverGatheringRow visit(SiteVisitRecorded event, EventMeta meta) {
        return new HandoverGatheringRow(
                meta.aggregateId(),
                meta.version(),
                GatheringKind.SITE_VISIT,
                meta.occurredAt(),
                event.place(),
                event.organisations(),
                List.of(),
                event.observations());
    }

    private static HandoverGatheringRow meeting(HandoverMeetingHeld event, EventMeta meta) {
        return new HandoverGatheringRow(
                meta.aggregateId(),
                meta.version(),
                GatheringKind.MEETING,
                meta.occurredAt(),
                event.place(),
                event.attendees().stream().map(MeetingAttendee::organisation).distinct().toList(),
                event.attendees().stream().map(MeetingAttendee::person).toList(),
                event.summary());
    }

    private static HandoverQuestionRow asked(QuestionAsked event, EventMeta meta) {
        return new HandoverQuestionRow(
                meta.aggregateId(),
                event.questionId(),
                meta.version(),
                event.askedBy(),
                meta.actor().person(),
                meta.occurredAt(),
                event.question(),
                event.content(),
                null,
                null,
                null,
                null);
    }

    private static HandoverExtractionRow extraction(DataExtractionRecorded event, EventMeta meta) {
        return new HandoverExtractionRow(
                meta.aggregateId(),
                event.dataSet(),
                event.expectedCount(),
                event.extractedCount(),
                event.format(),
                event.full(),
                json(event.files()),
                json(event.layouts()),
                json(event.codeTables()),
                meta.occurredAt());
    }

    private static void giveBack(HandoverReturned event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        int place = 0;
        for (var deficiency : event.deficiencies()) {
            rows.insert(
                    new HandoverDeficiencyRow(
                            id,
                            Objects.requireNonNull(deficiency.deficiencyId()),
                            meta.version(),
                            place++,
                            deficiency.description(),
                            deficiency.content(),
                            deficiency.dueOn(),
                            meta.occurredAt(),
                            null,
                            null,
                            null,
                            null));
            if (deficiency.content() != null) {
                rows.update(
                        HandoverMaterialRow.class,
                        List.of(id, deficiency.content()),
                        row -> row.delivered(null, null, json(List.of())));
            }
        }
        rows.update(HandoverRow.class, id, HandoverRow::returned);
    }
}
