package jp.daicho.query.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.MinutesApproved;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.meeting.MinutesSubmitted;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Meetings with what was presented there, and their minutes. */
@Component
class MeetingProjection implements Projection {

    static final String NAME = "meetings";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                MeetingRow.class,
                MeetingAttendeeRow.class,
                PresentedReportRow.class,
                PresentedFailureRow.class,
                MinutesRow.class);
    }

    @EventHandler
    void on(MeetingScheduled event, EventMeta meta, Rows rows) {
        rows.insert(
                new MeetingRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.track(),
                        event.kind(),
                        event.internal(),
                        event.contractor(),
                        event.scheduledAt(),
                        event.place(),
                        event.agenda(),
                        null,
                        MinutesStatus.NOT_YET,
                        null,
                        null,
                        false,
                        0,
                        null,
                        null,
                        false,
                        null,
                        null,
                        meta.version()));
    }

    @EventHandler
    void on(MeetingHeld event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        var meeting = rows.get(MeetingRow.class, id);
        boolean regular = meeting.kind() == MeetingKind.REGULAR_MEETING && !meeting.internal();
        rows.update(MeetingRow.class, id, row -> row.held(event, meta.version()));
        for (int i = 0; i < event.attendees().size(); i++) {
            var attendee = event.attendees().get(i);
            rows.insert(
                    new MeetingAttendeeRow(id, i + 1, attendee.person(), attendee.organisation()));
        }
        event.workReports()
                .forEach(report ->
                        rows.insert(
                                new PresentedReportRow(
                                        id, report, meta.system(), regular, event.heldOn())));
        event.failures()
                .forEach(failure ->
                        rows.insert(
                                new PresentedFailureRow(
                                        id,
                                        failure.incidentId(),
                                        meta.system(),
                                        regular,
                                        event.heldOn(),
                                        failure.recurrencePrevention())));
    }

    @EventHandler
    void on(MinutesSubmitted event, EventMeta meta, Rows rows) {
        rows.insert(
                new MinutesRow(
                        meta.aggregateId(),
                        event.revision(),
                        EventCodec.mapper().valueToTree(event.minutes()),
                        event.submittedOn(),
                        event.late(),
                        event.commentsDueOn(),
                        event.submittedBy(),
                        List.of(),
                        null,
                        null));
        rows.update(
                MeetingRow.class, meta.aggregateId(), row -> row.submitted(event, meta.version()));
    }

    @EventHandler
    void on(MinutesCommented event, EventMeta meta, Rows rows) {
        rows.update(
                MinutesRow.class,
                List.of(meta.aggregateId(), event.revision()),
                row -> row.commented(event.comments()));
        rows.update(
                MeetingRow.class, meta.aggregateId(), row -> row.commented(event, meta.version()));
    }

    @EventHandler
    void on(MinutesApproved event, EventMeta meta, Rows rows) {
        boolean bySection = event.party() == MinutesParty.OWNING_SECTION;
        var person = event.approvedBy();
        rows.update(
                MinutesRow.class,
                List.of(meta.aggregateId(), event.revision()),
                row ->
                        bySection
                                ? row.approvedBySection(person)
                                : row.approvedByContractor(person));
        var on = LocalDate.ofInstant(meta.occurredAt(), Occasion.ZONE);
        rows.update(
                MeetingRow.class,
                meta.aggregateId(),
                row ->
                        bySection
                                ? row.approvedBySection(on, event.standing(), meta.version())
                                : row.approvedByContractor(on, event.standing(), meta.version()));
    }
}
