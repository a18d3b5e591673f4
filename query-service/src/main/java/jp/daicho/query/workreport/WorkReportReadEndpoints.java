package jp.daicho.query.workreport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.WorkReportKind;
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

/** Work reports of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/work-reports")
@Reads(WorkReportProjection.NAME)
@Tag(name = "workreport")
class WorkReportReadEndpoints {

    private final WorkReportReader reader;

    WorkReportReadEndpoints(WorkReportReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listWorkReports",
            summary = "The work reports of a system, the latest period first")
    @Guideline({"IV-1.4-R1", "IV-1.4-R2", "IV-2.4-R2", "IV-2.4-R3"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT})
    Page<WorkReportView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable Track track,
            @RequestParam @Nullable WorkReportKind kind,
            @RequestParam @Nullable WorkReportStatus status,
            @Parameter(description = "On periods that end at or after this day, Asia/Tokyo")
                    @RequestParam
                    @Nullable LocalDate from,
            @Parameter(description = "On periods that begin at or before this day, Asia/Tokyo")
                    @RequestParam
                    @Nullable LocalDate to,
            ReadCall call) {
        return call.page(
                ListQuery.select(WorkReportView.SELECT, WorkReportView.class)
                        .where("r.system_id = :systemId", systemId)
                        .whereIfPresent("r.track = :track", track)
                        .whereIfPresent("r.kind = :kind", kind)
                        .whereIfPresent("r.status = :status", status)
                        .whereIfPresent("r.last_day >= :from", from)
                        .whereIfPresent("r.first_day <= :to", to)
                        .orderBy("r.first_day DESC", "r.work_report_id DESC"));
    }

    @GetMapping("/{workReportId}")
    @Operation(
            operationId = "getWorkReport",
            summary = "A work report with what it says and what the ledger counted")
    @Guideline({"IV-1.4-R2", "IV-2.4-R3"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT})
    ResponseEntity<WorkReportDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID workReportId, ReadCall call) {
        return call.one(WorkReportProjection.NAME, () -> reader.find(systemId, workReportId));
    }
}
