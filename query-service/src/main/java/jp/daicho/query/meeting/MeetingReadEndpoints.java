package jp.daicho.query.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Track;
import jp.daicho.contract.meeting.MeetingKind;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings of a system, and where their minutes stand. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/meetings")
@Reads(MeetingProjection.NAME)
@Tag(name = "meeting")
class MeetingReadEndpoints {

    private final MeetingReader reader;

    MeetingReadEndpoints(MeetingReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listMeetings",
            summary = "The meetings on a system with the state of their minutes, the latest first")
    @Guideline({"IV-1.2-S2", "IV-1.4-R3", "IV-1.4-X4", "IV-2.2-S2", "IV-2.4-R3", "IV-2.4-X4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT})
    Page<MeetingView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable Track track,
            @RequestParam @Nullable MeetingKind kind,
            @RequestParam @Nullable MinutesStatus minutes,
            @Parameter(description = "Late minutes only, or only those that are not") @RequestParam
                    @Nullable Boolean minutesLate,
            @Parameter(description = "Scheduled at or after") @RequestParam @Nullable Instant from,
            @Parameter(description = "Scheduled before") @RequestParam @Nullable Instant to,
            ReadCall call) {
        return call.page(
                ListQuery.select(MeetingView.SELECT, MeetingView.class)
                        .with("today", reader.today())
                        .where("m.system_id = :systemId", systemId)
                        .whereIfPresent("m.track = :track", track)
                        .whereIfPresent("m.kind = :kind", kind)
                        .whereIfPresent("m.minutes = :minutes", minutes)
                        .whereIfPresent("m.late = :minutesLate", minutesLate)
                        .whereIfPresent("m.scheduled_at >= :from", from)
                        .whereIfPresent("m.scheduled_at < :to", to)
                        .orderBy("m.scheduled_at DESC", "m.meeting_id DESC"));
    }

    @GetMapping("/{meetingId}")
    @Operation(
            operationId = "getMeeting",
            summary = "A meeting with what was presented and every revision of its minutes")
    @Guideline({"IV-1.4-X1", "IV-1.4-X3", "IV-1.4-X4", "IV-2.4-X1", "IV-2.4-X3", "IV-2.4-X4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT})
    ResponseEntity<MeetingDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID meetingId, ReadCall call) {
        return call.one(MeetingProjection.NAME, () -> reader.find(systemId, meetingId));
    }
}
