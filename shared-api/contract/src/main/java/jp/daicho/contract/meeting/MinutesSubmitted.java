package jp.daicho.contract.meeting;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * A revision of the minutes was submitted.
 *
 * @param revision counts from 1
 * @param submittedOn the day, Asia/Tokyo
 * @param late whether the first revision came after the day on which minutes were due
 * @param commentsDueOn 5 business days after the day of submission by the calendar of then; {@code
 *     null} of an internal meeting
 */
@EventType(
        name = "meeting.MinutesSubmitted",
        guideline = {"IV-1.2-S2", "IV-1.4-R3", "IV-2.2-S2", "IV-2.4-R3"},
        ja = "議事録を提出",
        en = "Minutes submitted")
public record MinutesSubmitted(
        int revision,
        Minutes minutes,
        LocalDate submittedOn,
        boolean late,
        @Nullable LocalDate commentsDueOn,
        @IdOf(Named.PERSON) UUID submittedBy)
        implements MeetingEvent {}
