package jp.daicho.command.meeting;

import jp.daicho.contract.Text;
import jp.daicho.contract.meeting.MeetingProblem;

/** How far a meeting must have come. */
enum Step {
    NOT_HELD("開催前の会議", "a meeting that is not held yet"),
    HELD("開催された会議", "a meeting that was held"),
    MINUTES("議事録の提出された会議", "a meeting whose minutes were submitted"),
    MINUTES_OPEN("議事録が確定していない会議", "a meeting whose minutes do not stand yet");

    private final Text label;

    Step(String ja, String en) {
        this.label = new Text(ja, en);
    }

    void must(boolean there) {
        if (!there) {
            throw MeetingProblem.NOT_AT_THIS_STEP.because(label);
        }
    }
}
