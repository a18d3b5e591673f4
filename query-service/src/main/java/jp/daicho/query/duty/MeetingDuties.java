package jp.daicho.query.duty;

import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.MinutesApproved;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.meeting.MinutesSubmitted;

/** 議事録とコメント (IV-1.2-S2, IV-2.2-S2): by the days that the events carry. */
final class MeetingDuties implements DutySource<MeetingEvent> {

    @Override
    public void on(MeetingEvent event, Duties duties) {
        switch (event) {
            case MeetingScheduled e -> duties.keep(g -> g.contractor(e.contractor()));
            case MeetingHeld e -> {
                if (e.minutesDueOn() != null) {
                    duties.the(DutyKind.MINUTES)
                            .opens(duties.contractor(), Party.SECTION, e.minutesDueOn());
                }
            }
            case MinutesSubmitted e -> {
                duties.the(DutyKind.MINUTES).done(e.submittedOn());
                // of minutes that were revised, comments are asked for anew
                if (e.revision() > 1) {
                    duties.the(DutyKind.MINUTES_COMMENTS, e.revision() - 1).fallsAway();
                }
                if (e.commentsDueOn() != null) {
                    duties.the(DutyKind.MINUTES_COMMENTS, e.revision())
                            .opens(Party.SECTION, duties.contractor(), e.commentsDueOn());
                }
            }
            case MinutesCommented e ->
                    duties.the(DutyKind.MINUTES_COMMENTS, e.revision()).done(e.commentedOn());
            case MinutesApproved e -> {
                if (e.party() == MinutesParty.OWNING_SECTION) {
                    duties.the(DutyKind.MINUTES_COMMENTS, e.revision()).done();
                }
            }
        }
    }
}
