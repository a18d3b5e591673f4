package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
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

/** Approvals of planning. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/plan-approvals")
@Reads(PlanningProjection.NAME)
@Tag(name = "planning")
class PlanApprovalReadEndpoints {

    private final PlanningReader reader;

    PlanApprovalReadEndpoints(PlanningReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listPlanApprovals",
            summary = "The approvals of planning, the latest report first")
    @Guideline("IV-1.3-X1")
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.INCOMING_CONTRACTOR, Role.RELATED_SECTION})
    Page<PlanApprovalView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable PlanApprovalStatus status,
            @RequestParam @Nullable UUID planId,
            ReadCall call) {
        return call.page(
                ListQuery.select(PlanApprovalView.SELECT, PlanApprovalView.class)
                        .where("a.system_id = :systemId", systemId)
                        .whereIfPresent("a.status = :status", status)
                        .whereIfPresent(":planId = ANY(a.documents)", planId)
                        .orderBy("a.submitted_at DESC", "a.approval_id DESC"));
    }

    @GetMapping("/{approvalId}")
    @Operation(
            operationId = "getPlanApproval",
            summary = "An approval with its latest completion report")
    @Guideline({"IV-1.3-S1", "IV-1.3-X1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.INCOMING_CONTRACTOR, Role.RELATED_SECTION})
    ResponseEntity<PlanApprovalView.Detail> one(
            @PathVariable UUID systemId, @PathVariable UUID approvalId, ReadCall call) {
        return call.one(PlanningProjection.NAME, () -> reader.approval(systemId, approvalId));
    }
}
