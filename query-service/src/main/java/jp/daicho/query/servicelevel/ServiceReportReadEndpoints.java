package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.ServiceReportStatus;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.calendar.CalendarProjection;
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

/** Reports on periods, and what was restated of them. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}")
@Reads({
    ServiceReportProjection.NAME,
    ServiceLevelProjection.NAME,
    OutageProjection.NAME,
    CalendarProjection.NAME
})
@Tag(name = "servicelevel")
class ServiceReportReadEndpoints {

    private final ServiceReportReader reader;

    ServiceReportReadEndpoints(ServiceReportReader reader) {
        this.reader = reader;
    }

    @GetMapping("/service-reports")
    @Operation(
            operationId = "listServiceReports",
            summary = "The service performance reports of a system, the latest period first")
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.SUPPORT_CONTRACTOR)
    Page<ServiceReportView> list(
            @PathVariable UUID systemId,
            @Parameter(description = "Of this agreement") @RequestParam @Nullable UUID slaId,
            @Parameter(description = "Of this period", example = "2026-06") @RequestParam
                    @Nullable String period,
            @RequestParam @Nullable ServiceReportStatus status,
            ReadCall call) {
        return call.page(
                ListQuery.select(ServiceReportView.SELECT, ServiceReportView.class)
                        .where("r.system_id = :systemId", systemId)
                        .whereIfPresent("r.sla_id = :slaId", slaId)
                        .whereIfPresent("r.period = :period", period)
                        .whereIfPresent("r.status = :status", status)
                        .orderBy("r.first_day DESC", "r.report_id"));
    }

    @GetMapping("/service-reports/{reportId}")
    @Operation(
            operationId = "getServiceReport",
            summary = "A report: each item as reported and as computed, and what stands now")
    @Guideline({"IV-1.6-S2", "IV-1.6-N3", "IV-2.5-S2", "IV-2.5-N4", "IV-3.1-S3"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.SUPPORT_CONTRACTOR)
    ResponseEntity<ServiceReportDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID reportId, ReadCall call) {
        return call.one(ServiceReportProjection.NAME, () -> reader.find(systemId, reportId));
    }

    @GetMapping("/restatements")
    @Operation(
            operationId = "listRestatements",
            summary = "What was restated of confirmed periods, the latest first")
    @Guideline({"IV-1.6-N3", "IV-2.5-N4", "IV-3.1-S3"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.SUPPORT_CONTRACTOR)
    Page<RestatementView> restatements(@PathVariable UUID systemId, ReadCall call) {
        return call.page(
                ListQuery.select(RestatementView.SELECT, RestatementView.class)
                        .where("i.system_id = :systemId", systemId)
                        .orderBy("i.restated_at DESC", "i.report_id", "i.number DESC", "i.item"));
    }
}
