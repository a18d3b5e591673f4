package jp.daicho.command.inspection;

import java.util.List;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.inspection.AttendanceRecorded;
import jp.daicho.contract.inspection.CompletionNoticeReceived;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionRecorded;
import jp.daicho.contract.inspection.ReceiveCompletionNotice;
import jp.daicho.contract.inspection.RecordAttendance;
import jp.daicho.contract.inspection.RecordInspection;

/** Notice, attendance and findings: before the judgement. */
final class Inspecting {

    private Inspecting() {}

    static List<InspectionEvent> decide(InspectionState state, ReceiveCompletionNotice command) {
        state.mustBeOpen();
        return List.of(new CompletionNoticeReceived(command.reference()));
    }

    static List<InspectionEvent> decide(
            InspectionState state, RecordAttendance command, Occasion occasion) {
        state.mustBeOpen();
        state.mustBeSupervisor(occasion);
        Step.COMPLETION_NOTICE.must(state.noticed());
        return List.of(new AttendanceRecorded(command.note()));
    }

    static List<InspectionEvent> decide(
            InspectionState state, RecordInspection command, Occasion occasion) {
        state.mustBeOpen();
        state.mustBeInspector(occasion);
        Step.ATTENDANCE.must(state.attended());
        var found = new InspectionRecorded(command.specification(), command.results());
        return found.equals(state.found()) ? List.of() : List.of(found);
    }
}
