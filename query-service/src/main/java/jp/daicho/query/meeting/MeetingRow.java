package jp.daicho.query.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesSubmitted;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A meeting, with the latest of its minutes. */
@Table("meeting")
@Index("system_id, scheduled_at DESC, meeting_id")
record MeetingRow(
        @Key UUID meetingId,
        UUID systemId,
        Track track,
        MeetingKind kind,
        boolean internal,
        UUID contractor,
        Instant scheduledAt,
        String place,
        List<String> agenda,
        @Nullable LocalDate heldOn,
        MinutesStatus minutes,
        @Nullable LocalDate minutesDueOn,
        @Nullable LocalDate minutesSubmittedOn,
        boolean minutesLate,
        int revision,
        @Nullable LocalDate commentsDueOn,
        @Nullable LocalDate commentedOn,
        boolean commentsLate,
        @Nullable LocalDate sectionApprovedOn,
        @Nullable LocalDate contractorApprovedOn,
        long version) {

    /** What is known of the minutes. */
    private record Progress(
            MinutesStatus status,
            @Nullable LocalDate submittedOn,
            boolean late,
            int revision,
            @Nullable LocalDate commentsDueOn,
            @Nullable LocalDate commentedOn,
            boolean commentsLate,
            @Nullable LocalDate sectionApprovedOn,
            @Nullable LocalDate contractorApprovedOn) {}

    MeetingRow held(MeetingHeld event, long at) {
        return new MeetingRow(
                meetingId,
                systemId,
                track,
                kind,
                internal,
                contractor,
                scheduledAt,
                event.place(),
                event.agenda(),
                event.heldOn(),
                event.minutesDueOn() == null ? MinutesStatus.EXEMPT : MinutesStatus.AWAITED,
                event.minutesDueOn(),
                null,
                false,
                0,
                null,
                null,
                false,
                null,
                null,
                at);
    }

    /** Approvals and comments are of a revision; that minutes came late is of the first. */
    MeetingRow submitted(MinutesSubmitted event, long at) {
        return with(
                new Progress(
                        MinutesStatus.SUBMITTED,
                        minutesSubmittedOn == null ? event.submittedOn() : minutesSubmittedOn,
                        minutesLate || event.late(),
                        event.revision(),
                        event.commentsDueOn(),
                        null,
                        commentsLate,
                        null,
                        null),
                at);
    }

    MeetingRow commented(MinutesCommented event, long at) {
        return with(
                new Progress(
                        minutes,
                        minutesSubmittedOn,
                        minutesLate,
                        revision,
                        commentsDueOn,
                        event.commentedOn(),
                        commentsLate || event.late(),
                        sectionApprovedOn,
                        contractorApprovedOn),
                at);
    }

    MeetingRow approvedBySection(LocalDate on, boolean standing, long at) {
        return approved(on, contractorApprovedOn, standing, at);
    }

    MeetingRow approvedByContractor(LocalDate on, boolean standing, long at) {
        return approved(sectionApprovedOn, on, standing, at);
    }

    private MeetingRow approved(
            @Nullable LocalDate bySection,
            @Nullable LocalDate byContractor,
            boolean standing,
            long at) {
        return with(
                new Progress(
                        standing ? MinutesStatus.STANDING : minutes,
                        minutesSubmittedOn,
                        minutesLate,
                        revision,
                        commentsDueOn,
                        commentedOn,
                        commentsLate,
                        bySection,
                        byContractor),
                at);
    }

    private MeetingRow with(Progress progress, long at) {
        return new MeetingRow(
                meetingId,
                systemId,
                track,
                kind,
                internal,
                contractor,
                scheduledAt,
                place,
                agenda,
                heldOn,
                progress.status,
                minutesDueOn,
                progress.submittedOn,
                progress.late,
                progress.revision,
                progress.commentsDueOn,
                progress.commentedOn,
                progress.commentsLate,
                progress.sectionApprovedOn,
                progress.contractorApprovedOn,
                at);
    }
}
