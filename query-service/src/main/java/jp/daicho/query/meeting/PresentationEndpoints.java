package jp.daicho.query.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Track;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was told at regular meetings, and what is still to be. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}")
@Tag(name = "meeting")
class PresentationEndpoints {

    private final MeetingReader reader;

    PresentationEndpoints(MeetingReader reader) {
        this.reader = reader;
    }

    @GetMapping("/work-reporting")
    @Operation(
            operationId = "listWorkReporting",
            summary =
                    "Month by month and track: whether work results were reported at a regular meeting",
            description =
                    "The months that are over since a contract for maintenance or operation began, the latest first.")
    @Guideline({"IV-1.4-X1", "IV-2.4-X1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT})
    Page<WorkReportingView> work(
            @PathVariable UUID systemId,
            @RequestParam @Nullable Track track,
            @RequestParam @Nullable ReportingStatus status,
            @Parameter(description = "Months that begin at or after this day, Asia/Tokyo")
                    @RequestParam
                    @Nullable LocalDate from,
            @Parameter(description = "Months that begin at or before this day, Asia/Tokyo")
                    @RequestParam
                    @Nullable LocalDate to,
            ReadCall call) {
        return call.page(
                ListQuery.select(WorkReportingView.SELECT, WorkReportingView.class)
                        .with("today", reader.today())
                        .where("w.system_id = :systemId", systemId)
                        .whereIfPresent("w.track = :track", track)
                        .whereIfPresent("w.status = :status", status)
                        .whereIfPresent("w.month >= :from", from)
                        .whereIfPresent("w.month <= :to", to)
                        .orderBy("w.month DESC", "w.track DESC"));
    }

    @GetMapping("/failure-presentations")
    @Operation(
            operationId = "listFailurePresentations",
            summary =
                    "Failures with an accepted report: when they were presented at a regular meeting, or are still to be")
    @Guideline({"IV-1.4-X3", "IV-2.4-X3"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT})
    Page<FailurePresentationView> failures(
            @PathVariable UUID systemId,
            @RequestParam @Nullable Track track,
            @Parameter(description = "Presented ones only, or only those still to be") @RequestParam
                    @Nullable Boolean presented,
            ReadCall call) {
        return call.page(
                ListQuery.select(FailurePresentationView.SELECT, FailurePresentationView.class)
                        .where("f.system_id = :systemId", systemId)
                        .whereIfPresent("f.track = :track", track)
                        .whereIfPresent("f.presented = :presented", presented)
                        .orderBy("f.reported_at DESC", "f.incident_id DESC"));
    }
}
