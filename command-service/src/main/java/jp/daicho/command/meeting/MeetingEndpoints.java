package jp.daicho.command.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.meeting.ApproveMinutes;
import jp.daicho.contract.meeting.CommentOnMinutes;
import jp.daicho.contract.meeting.HoldMeeting;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.meeting.ScheduleMeeting;
import jp.daicho.contract.meeting.SubmitMinutes;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings with contractors, until their minutes stand. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/meetings")
@Tag(name = "meeting")
class MeetingEndpoints {

    @PostMapping
    @Operation(
            operationId = "scheduleMeeting",
            summary = "Calls a meeting of the owning section with a contractor")
    @Guideline({"IV-1.2-S2", "IV-1.4-R2", "IV-2.2-S2", "IV-2.4-R2"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({"meeting-contractor-unfit", "not-the-meetings-contractor"})
    @Example(
            """
            {"track": "MAINTENANCE", "kind": "REGULAR_MEETING", "internal": false, "contractor": "019a0000-0000-7000-8000-000000000201", "scheduledAt": "2026-07-03T05:00:00Z", "place": "区役所5階会議室", "agenda": ["6月分の作業実績", "障害報告"]}\
            """)
    ResponseEntity<Receipt> scheduleMeeting(@RequestBody ScheduleMeeting body, CommandCall call) {
        return call.create(MeetingEvent.TYPE, body.meetingId(), body);
    }

    @PostMapping("/{meetingId}/holding")
    @Operation(
            operationId = "holdMeeting",
            summary = "Records that a meeting was held, with the reports and failures presented",
            description =
                    "It was held on the day of occurredAt in Japan, from which minutes are due in 3 business days.")
    @Guideline({
        "IV-1.2-S2",
        "IV-1.4-R2",
        "IV-1.4-X1",
        "IV-1.4-X3",
        "IV-2.2-S2",
        "IV-2.4-R2",
        "IV-2.4-X1",
        "IV-2.4-X3"
    })
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({
        "not-the-meetings-contractor",
        "meeting-not-at-this-step",
        "meeting-party-absent",
        "meeting-report-unknown",
        "meeting-failure-unknown"
    })
    @Example(
            """
            {"place": "区役所5階会議室", "attendees": [\
            {"person": "019a0000-0000-7000-8000-000000000303", "organisation": "019a0000-0000-7000-8000-000000000101"}, \
            {"person": "019a0000-0000-7000-8000-000000000304", "organisation": "019a0000-0000-7000-8000-000000000201"}], \
            "agenda": ["6月分の作業実績", "障害報告"]}\
            """)
    ResponseEntity<Receipt> holdMeeting(
            @PathVariable UUID meetingId, @RequestBody HoldMeeting body, CommandCall call) {
        return call.change(MeetingEvent.TYPE, meetingId, body);
    }

    @PostMapping("/{meetingId}/minutes")
    @Operation(
            operationId = "submitMinutes",
            summary = "Submits a revision of the minutes; late is shown, not refused")
    @Guideline({"IV-1.2-S2", "IV-1.4-R3", "IV-2.2-S2", "IV-2.4-R3"})
    @AllowedTo(sets = RoleSet.OPERATING_CONTRACTORS)
    @Refuses({"not-the-meetings-contractor", "meeting-not-at-this-step"})
    @Example(
            """
            {"minutes": {"discussion": "6月分の作業実績を報告した", "decisions": ["監視のしきい値を8割とする"], "tasks": [\
            {"task": "しきい値を設定する", "responsible": "019a0000-0000-7000-8000-000000000201", "dueOn": "2026-07-31"}]}}\
            """)
    ResponseEntity<Receipt> submitMinutes(
            @PathVariable UUID meetingId, @RequestBody SubmitMinutes body, CommandCall call) {
        return call.change(MeetingEvent.TYPE, meetingId, body);
    }

    @PostMapping("/{meetingId}/minutes-comments")
    @Operation(
            operationId = "commentOnMinutes",
            summary = "Comments on the latest minutes; late is shown, not refused")
    @Guideline({"IV-1.2-S2", "IV-1.4-R3", "IV-2.2-S2", "IV-2.4-R3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"meeting-not-at-this-step", "minutes-not-latest"})
    @Example(
            """
            {"revision": 1, "comments": ["設定の期限は7月24日である"]}\
            """)
    ResponseEntity<Receipt> commentOnMinutes(
            @PathVariable UUID meetingId, @RequestBody CommentOnMinutes body, CommandCall call) {
        return call.change(MeetingEvent.TYPE, meetingId, body);
    }

    @PostMapping("/{meetingId}/minutes-approvals")
    @Operation(
            operationId = "approveMinutes",
            summary = "Approves the latest minutes for one's own party; both approved, they stand")
    @Guideline({"IV-1.4-X4", "IV-2.4-X4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({
        "meeting-not-at-this-step",
        "minutes-not-latest",
        "minutes-of-the-other-party",
        "not-the-meetings-contractor"
    })
    @Example(
            """
            {"party": "OWNING_SECTION", "revision": 1}\
            """)
    ResponseEntity<Receipt> approveMinutes(
            @PathVariable UUID meetingId, @RequestBody ApproveMinutes body, CommandCall call) {
        return call.change(MeetingEvent.TYPE, meetingId, body);
    }
}
