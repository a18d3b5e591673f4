package jp.daicho.contract.meeting;

import jp.daicho.contract.Command;

/** What can be asked of a meeting. */
public sealed interface MeetingCommand extends Command
        permits ScheduleMeeting, HoldMeeting, SubmitMinutes, CommentOnMinutes, ApproveMinutes {}
