package jp.daicho.contract.meeting;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/**
 * A party approved that revision of the minutes.
 *
 * @param standing whether both parties have approved it now, so that the minutes stand
 */
@EventType(
        name = "meeting.MinutesApproved",
        guideline = {"IV-1.4-R3", "IV-1.4-X4", "IV-2.4-R3", "IV-2.4-X4"},
        ja = "議事録を承認",
        en = "Minutes approved")
public record MinutesApproved(
        MinutesParty party, int revision, boolean standing, @IdOf(Named.PERSON) UUID approvedBy)
        implements MeetingEvent {}
