package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.ImprovementOutcome;
import jp.daicho.contract.servicelevel.ImprovementStatus;
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

/** Improvement plans: of a system, and of all that the caller may see. */
@RestController
@RequestMapping("/api/v1")
@Reads({ImprovementProjection.NAME, ServiceReportProjection.NAME})
@Tag(name = "servicelevel")
class ImprovementReadEndpoints {

    private final ImprovementReader reader;

    ImprovementReadEndpoints(ImprovementReader reader) {
        this.reader = reader;
    }

    @GetMapping("/systems/{systemId}/improvement-plans")
    @Operation(
            operationId = "listImprovementPlans",
            summary = "The improvement plans of a system, the earliest due first")
    @Guideline({"IV-1.4-R2", "IV-1.6-N3", "IV-2.5-N4", "IV-3.1-S3", "IV-3.1-S4", "IV-3.1-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.SUPPORT_CONTRACTOR)
    Page<ImprovementPlanView> ofSystem(
            @PathVariable UUID systemId,
            @RequestParam @Nullable ImprovementStatus status,
            @RequestParam @Nullable ImprovementOutcome outcome,
            ReadCall call) {
        return call.page(
                plans().where("p.system_id = :systemId", systemId)
                        .whereIfPresent("p.status = :status", status)
                        .whereIfPresent("p.outcome = :outcome", outcome)
                        .orderBy("p.due_on", "p.improvement_plan_id"));
    }

    @GetMapping("/improvement-plans")
    @Operation(
            operationId = "listImprovementDuties",
            summary = "Who owes improvement plans by when, of all systems that the caller may see")
    @Guideline({"IV-1.6-N3", "IV-2.5-N4", "IV-3.1-S3", "IV-3.1-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.SUPPORT_CONTRACTOR)
    Page<ImprovementPlanView> duties(
            @RequestParam @Nullable ImprovementStatus status,
            @RequestParam @Nullable ImprovementOutcome outcome,
            @Parameter(description = "true: not submitted, and the day has passed") @RequestParam
                    @Nullable Boolean overdue,
            ReadCall call) {
        return call.page(
                plans().visibleSystems("p.system_id", call)
                        .whereIfPresent("p.status = :status", status)
                        .whereIfPresent("p.outcome = :outcome", outcome)
                        .whereIfPresent(
                                ":overdue = (p.status IN ('DUE', 'RETURNED') AND p.due_on < :today)",
                                overdue)
                        .orderBy("p.due_on", "p.improvement_plan_id"));
    }

    private ListQuery<ImprovementPlanView> plans() {
        return ListQuery.select(ImprovementPlanView.SELECT, ImprovementPlanView.class)
                .with("today", reader.today());
    }

    @GetMapping("/systems/{systemId}/improvement-plans/{improvementPlanId}")
    @Operation(
            operationId = "getImprovementPlan",
            summary = "An improvement plan with what it says, and the guidance given")
    @Guideline({"IV-1.6-S2", "IV-2.5-S2", "IV-3.1-S3", "IV-3.1-S4", "IV-3.1-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.SUPPORT_CONTRACTOR)
    ResponseEntity<ImprovementPlanDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID improvementPlanId, ReadCall call) {
        return call.one(ImprovementProjection.NAME, () -> reader.find(systemId, improvementPlanId));
    }
}
