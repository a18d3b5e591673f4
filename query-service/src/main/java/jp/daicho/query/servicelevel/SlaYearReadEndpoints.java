package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Years that were evaluated, plans that were taken up, and systems that must have an agreement. */
@RestController
@RequestMapping("/api/v1")
@Reads(ServiceLevelProjection.NAME)
@Tag(name = "servicelevel")
class SlaYearReadEndpoints {

    private final ImprovementReader clock;

    SlaYearReadEndpoints(ImprovementReader clock) {
        this.clock = clock;
    }

    @GetMapping("/systems/{systemId}/sla-year-evaluations")
    @Operation(
            operationId = "listSlaYearEvaluations",
            summary = "The yearly evaluations of a system's agreements, the latest first")
    @Guideline({"IV-1.6-N4", "IV-2.5-N5", "IV-3-G2"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT})
    Page<SlaYearView> years(
            @PathVariable UUID systemId,
            @Parameter(description = "The year in which it begins", example = "2026") @RequestParam
                    @Nullable Integer fiscalYear,
            ReadCall call) {
        return call.page(
                ListQuery.select(SlaYearView.SELECT, SlaYearView.class)
                        .where("y.system_id = :systemId", systemId)
                        .whereIfPresent("y.fiscal_year = :fiscalYear", fiscalYear)
                        .mappedBy(SlaYearView::of)
                        .orderBy("y.fiscal_year DESC", "s.code", "y.sla_id"));
    }

    @GetMapping("/systems/{systemId}/service-level-agreements/{slaId}/plan-basis")
    @Operation(
            operationId = "listPlanBasis",
            summary = "Which monitoring items of approved plans an agreement takes up")
    @Guideline({"IV-1.1-S1", "IV-1.6-N2", "IV-2.1-S1", "IV-2.5-N3"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT})
    Page<PlanBasisView> basis(
            @PathVariable UUID systemId, @PathVariable UUID slaId, ReadCall call) {
        return call.page(
                ListQuery.select(PlanBasisView.SELECT, PlanBasisView.class)
                        .where("b.system_id = :systemId", systemId)
                        .where("b.sla_id = :slaId", slaId)
                        .orderBy("b.effective_from DESC", "b.item"));
    }

    @GetMapping("/service-level-agreements/obligations")
    @Operation(
            operationId = "listSlaObligations",
            summary =
                    "Systems that must have a service level agreement, and whether one holds today")
    @Guideline({"III-1.3-N6", "III-2.3-N4", "IV-3-G1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<SlaObligationView> obligations(
            @Parameter(description = "false: those without an agreement") @RequestParam
                    @Nullable Boolean met,
            ReadCall call) {
        return call.page(
                ListQuery.select(SlaObligationView.SELECT, SlaObligationView.class)
                        .with("today", clock.today())
                        .visibleSystems("o.system_id", call)
                        .whereIfPresent(":met = (o.agreements > 0)", met)
                        .orderBy("o.code", "o.system_id"));
    }
}
