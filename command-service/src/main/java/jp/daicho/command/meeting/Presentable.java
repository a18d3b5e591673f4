package jp.daicho.command.meeting;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.command.workreport.WorkReportFacts;
import jp.daicho.command.workreport.WorkReportFacts.Stage;
import jp.daicho.contract.Track;
import jp.daicho.contract.meeting.MeetingScheduled;
import org.springframework.stereotype.Component;

/** Work reports and failures, as their own features keep them. */
@Component
class Presentable implements PresentableFacts {

    private final WorkReportFacts reports;
    private final FailureFacts failures;

    Presentable(WorkReportFacts reports, FailureFacts failures) {
        this.reports = reports;
        this.failures = failures;
    }

    @Override
    public boolean isReportFor(
            MeetingScheduled meeting, UUID workReport, UUID system, LocalDate heldOn) {
        var report = reports.report(workReport, system);
        return report != null
                && report.stage() != Stage.RETURNED
                && !report.lastDay().isAfter(heldOn)
                && report.contractor().equals(meeting.contractor())
                && isOfTrack(meeting.track(), report.track());
    }

    @Override
    public boolean isFailureFor(
            MeetingScheduled meeting, UUID incident, UUID system, LocalDate heldOn) {
        return failures.failure(incident, system, heldOn)
                .filter(track -> isOfTrack(meeting.track(), track))
                .isPresent();
    }

    private static boolean isOfTrack(Track meeting, Track presented) {
        return meeting == presented || meeting == Track.COMBINED || presented == Track.COMBINED;
    }
}
