package jp.daicho.command.meeting;

import java.util.UUID;
import jp.daicho.contract.meeting.MeetingScheduled;

/**
 * What can be presented at a meeting. What was read stays as it is until the command is through.
 */
interface PresentableFacts {

    /** Whether its contractor submitted it on that track, and it is not returned. */
    boolean isReportFor(MeetingScheduled meeting, UUID workReport, UUID system);

    /** Whether it is a failure of that track. */
    boolean isFailureFor(MeetingScheduled meeting, UUID incident, UUID system);
}
