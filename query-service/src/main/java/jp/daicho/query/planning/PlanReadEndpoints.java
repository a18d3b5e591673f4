package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Track;
import jp.daicho.contract.planning.PlanPart;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import jp.daicho.query.review.ReviewModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Maintenance work plans of a system and their revisions. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/maintenance-plans")
@Reads({PlanningProjection.NAME, ReviewModel.NAME})
@Tag(name = "planning")
class PlanReadEndpoints {

    private final PlanningReader reader;

    PlanReadEndpoints(PlanningReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listMaintenancePlans",
            summary =
                    "The maintenance work plans of a system, also those merged with operation, the"
                            + " latest fiscal year first")
    @Guideline({"IV-1.1-X1", "IV-1.1-X2", "IV-1.3-X1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.INCOMING_CONTRACTOR, Role.RELATED_SECTION})
    Page<PlanView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable Integer fiscalYear,
            @RequestParam @Nullable PlanStatus status,
            ReadCall call) {
        return call.page(
                ListQuery.select(PlanView.SELECT, PlanView.class)
                        .with("today", reader.today())
                        .where("v.system_id = :systemId", systemId)
                        .where("v.kind IN ('MAINTENANCE_WORK_PLAN', 'OM_PLAN')")
                        .whereIfPresent("v.fiscal_year = :fiscalYear", fiscalYear)
                        .whereIfPresent("v.status = :status", status)
                        .orderBy("v.fiscal_year DESC", "v.plan_id DESC"));
    }

    @GetMapping("/{planId}")
    @Operation(
            operationId = "getMaintenancePlan",
            summary = "A plan with what its latest revision says and all its revisions")
    @Guideline({"IV-1.1-X1", "IV-1.1-X2", "IV-1.3-X1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.INCOMING_CONTRACTOR, Role.RELATED_SECTION})
    ResponseEntity<PlanDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID planId, ReadCall call) {
        return call.one(
                PlanningProjection.NAME,
                () ->
                        reader.plan(systemId, planId)
                                .filter(found ->
                                        found.plan()
                                                .kind()
                                                .isOf(Track.MAINTENANCE, PlanPart.PLAN)));
    }

    @GetMapping("/{planId}/revisions/{revision}")
    @Operation(
            operationId = "getPlanRevision",
            summary = "What a revision says, and what it changed against the one before")
    @Guideline({"IV-1.1-S5", "IV-1.1-S7"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.INCOMING_CONTRACTOR, Role.RELATED_SECTION})
    ResponseEntity<PlanRevisionDetail> revision(
            @PathVariable UUID systemId,
            @PathVariable UUID planId,
            @PathVariable int revision,
            ReadCall call) {
        return call.one(PlanningProjection.NAME, () -> reader.revision(systemId, planId, revision));
    }
}
