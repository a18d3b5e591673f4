package jp.daicho.query.compliance;

import java.time.LocalDate;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.MinutesApproved;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesSubmitted;

/** What regular meetings of both sides do: no other meeting counts (IV-1.4-X1, X3, X4, IV-2.4). */
final class MeetingMatters {

    private MeetingMatters() {}

    static void on(MeetingEvent event, EventMeta meta, Matters matters) {
        switch (event) {
            case MeetingScheduled e -> {
                if (e.kind() == MeetingKind.REGULAR_MEETING && !e.internal()) {
                    var day = LocalDate.ofInstant(e.scheduledAt(), Occasion.ZONE);
                    matters.put(scheduled(e, day, meta));
                }
            }
            case MeetingHeld e -> {
                if (matters.find(meta.aggregateId()).isPresent()) {
                    held(e, meta, matters);
                }
            }
            case MinutesSubmitted e ->
                    matters.change(
                            meta.aggregateId(),
                            m ->
                                    m.due(e.commentsDueOn())
                                            .with(s -> s.undid(Deed.APPROVED, Deed.STANDING)));
            case MinutesCommented _ -> {}
            case MinutesApproved e ->
                    matters.move(
                            meta,
                            state -> {
                                var proof = Proof.of(meta);
                                var approved = state.didAlso(Deed.APPROVED, proof);
                                return e.standing() ? approved.did(Deed.STANDING, proof) : approved;
                            });
        }
    }

    private static Matter scheduled(MeetingScheduled event, LocalDate day, EventMeta meta) {
        return Matter.of(
                        MatterKind.MEETING,
                        meta.aggregateId(),
                        meta.system(),
                        event.track(),
                        day,
                        day.toString())
                .asked(false)
                .under(null, event.contractor());
    }

    /** Nothing is asked of a meeting before it is held. */
    private static void held(MeetingHeld event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        matters.change(
                meta.aggregateId(),
                m ->
                        m.asked(true)
                                .known(event.heldOn().toString())
                                .during(event.heldOn(), event.heldOn())
                                .due(event.minutesDueOn())
                                .with(s -> s.did(Deed.HELD, proof)));
        event.workReports()
                .forEach(report ->
                        matters.change(report, m -> m.with(s -> s.didAlso(Deed.PRESENTED, proof))));
        event.failures()
                .forEach(failure ->
                        matters.change(
                                failure.incidentId(),
                                m -> m.with(s -> s.didAlso(Deed.PRESENTED, proof))));
    }
}
