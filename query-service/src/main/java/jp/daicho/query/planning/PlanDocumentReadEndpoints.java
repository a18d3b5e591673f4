package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Track;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.AskedYear;
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

/** Plans, implementation rules and work procedures of both tracks, and which are missing. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}")
@Reads({PlanningProjection.NAME, ReviewModel.NAME})
@Tag(name = "planning")
class PlanDocumentReadEndpoints {

    private final PlanningReader reader;

    PlanDocumentReadEndpoints(PlanningReader reader) {
        this.reader = reader;
    }

    @GetMapping("/planning")
    @Operation(
            operationId = "listPlanning",
            summary =
                    "What a fiscal year's planning is made of, by contract and track: which documents"
                            + " there are, how far each got, and which are missing")
    @Guideline({
        "IV-1.1-X1",
        "IV-1.1-X2",
        "IV-1.2-X1",
        "IV-1.2-X2",
        "IV-1.3-X1",
        "IV-2.1-X1",
        "IV-2.1-X2",
        "IV-2.2-X1",
        "IV-2.2-X2",
        "IV-2.3-X1"
    })
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.INCOMING_CONTRACTOR, Role.RELATED_SECTION})
    Page<PlanningPartView> planning(
            @PathVariable UUID systemId,
            @Parameter(description = "Year in which the fiscal year begins; this one when absent")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            @Parameter(description = "MAINTENANCE or OPERATION") @RequestParam
                    @Nullable Track track,
            @RequestParam @Nullable PlanningPartStatus status,
            ReadCall call) {
        var today = reader.today();
        var year = AskedYear.of(fiscalYear, today);
        return call.page(
                ListQuery.select(PlanningPartView.SELECT, PlanningPartView.class)
                        .with("system", systemId)
                        .with("year", year.year())
                        .with("yearBegins", year.firstDay())
                        .with("yearEnds", year.lastDay())
                        .with("today", today)
                        .whereIfPresent("w.track = :track", track)
                        .whereIfPresent("w.status = :status", status)
                        .orderBy("w.contract_id", "w.track", "w.part"));
    }

    @GetMapping("/plan-documents")
    @Operation(
            operationId = "listPlanDocuments",
            summary =
                    "Plans, implementation rules and work procedures of a system, the latest fiscal"
                            + " year first")
    @Guideline({"IV-1.1-X1", "IV-1.2-X1", "IV-2.1-X1", "IV-2.2-X1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.INCOMING_CONTRACTOR, Role.RELATED_SECTION})
    Page<PlanView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable Integer fiscalYear,
            @RequestParam @Nullable PlanDocumentKind kind,
            @RequestParam @Nullable PlanStatus status,
            ReadCall call) {
        return call.page(
                ListQuery.select(PlanView.SELECT, PlanView.class)
                        .with("today", reader.today())
                        .where("v.system_id = :systemId", systemId)
                        .whereIfPresent("v.fiscal_year = :fiscalYear", fiscalYear)
                        .whereIfPresent("v.kind = :kind", kind)
                        .whereIfPresent("v.status = :status", status)
                        .orderBy("v.fiscal_year DESC", "v.plan_id DESC"));
    }

    @GetMapping("/plan-documents/{planId}")
    @Operation(
            operationId = "getPlanDocument",
            summary = "A document of planning with what its latest revision says and all revisions")
    @Guideline({"IV-1.1-X1", "IV-1.2-X1", "IV-2.1-X1", "IV-2.2-X1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.INCOMING_CONTRACTOR, Role.RELATED_SECTION})
    ResponseEntity<PlanDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID planId, ReadCall call) {
        return call.one(PlanningProjection.NAME, () -> reader.plan(systemId, planId));
    }

    @GetMapping("/plan-documents/{planId}/revisions/{revision}")
    @Operation(
            operationId = "getPlanDocumentRevision",
            summary = "What a revision says, and what it changed against the one before")
    @Guideline({"IV-1.1-S7", "IV-2.1-S7"})
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
