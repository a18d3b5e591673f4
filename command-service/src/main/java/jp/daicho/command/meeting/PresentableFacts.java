package jp.daicho.command.meeting;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.meeting.MeetingScheduled;

/**
 * What can be presented at a meeting. What was read stays as it is until the command is through.
 */
interface PresentableFacts {

    /**
     * Whether its contractor submitted it on that track, it is not returned, and what it is about
     * was over on the day.
     */
    boolean isReportFor(MeetingScheduled meeting, UUID workReport, UUID system, LocalDate heldOn);

    /** Whether it is a failure of that track that was known on the day. */
    boolean isFailureFor(MeetingScheduled meeting, UUID incident, UUID system, LocalDate heldOn);
}
