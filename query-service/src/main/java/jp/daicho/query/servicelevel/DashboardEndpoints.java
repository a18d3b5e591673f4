package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.query.calendar.CalendarProjection;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Service levels at a glance: of a system, of a section, of the municipality. */
@RestController
@RequestMapping("/api/v1")
@Reads({
    ServiceLevelProjection.NAME,
    OutageProjection.NAME,
    LevelSumsProjection.NAME,
    ServiceReportProjection.NAME,
    ImprovementProjection.NAME,
    CalendarProjection.NAME
})
@Tag(name = "servicelevel")
class DashboardEndpoints {

    private final DashboardReader reader;
    private final LevelBoards boards;
    private final SystemDashboardReader systems;
    private final LoopReader loops;

    DashboardEndpoints(
            DashboardReader reader,
            LevelBoards boards,
            SystemDashboardReader systems,
            LoopReader loops) {
        this.reader = reader;
        this.boards = boards;
        this.systems = systems;
        this.loops = loops;
    }

    @GetMapping("/service-levels/dashboard")
    @Operation(
            operationId = "getServiceLevelDashboard",
            summary =
                    "Service levels of the municipality, or of one owning section: together, what is to be done, the worst, and all by page")
    @Guideline({"IV-1.6-N3", "IV-2.5-N4", "IV-3.1-G1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<Dashboard> dashboard(
            @Parameter(
                            description = "The month in progress where neither is given",
                            example = "2026-06")
                    @RequestParam
                    @Nullable YearMonth month,
            @Parameter(
                            description = "2026-06, FY2026-Q1, FY2026-H1 or FY2026",
                            example = "FY2026-Q1")
                    @RequestParam
                    @Nullable String period,
            @Parameter(description = "Only systems of this owning section") @RequestParam
                    @Nullable UUID owningSection,
            @Parameter(description = "Only systems that are judged so") @RequestParam
                    @Nullable Judgement judgement,
            @Parameter(description = "Only especially important systems (III-1.3-N6)")
                    @RequestParam(defaultValue = "false")
                    boolean criticalOnly,
            @Parameter(description = "How many of the worst, 0 to 100")
                    @RequestParam(defaultValue = "10")
                    int worst,
            @Parameter(description = "How many on a page, 1 to 200")
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "Where the page begins, as the page before said") @RequestParam
                    @Nullable String cursor,
            ReadCall call) {
        var asked = AskedPeriod.of(month, period, boards.currentMonth());
        Bounds.check("worst", worst, 0, 100);
        Bounds.check("limit", limit, 1, 200);
        var filter =
                new LevelFilter(
                        Scope.visibleTo(call), null, owningSection, judgement, criticalOnly);
        var board = boards.shown(asked, call.wantedPosition());
        return ResponseEntity.ok()
                .header("Daicho-Position", call.position(board.position()).toString())
                .body(
                        reader.dashboard(
                                board,
                                filter,
                                loops.counts(LoopReader.openTo(call.viewer())),
                                worst,
                                limit,
                                cursor));
    }

    @GetMapping("/systems/{systemId}/service-levels/dashboard")
    @Operation(
            operationId = "getSystemServiceLevelDashboard",
            summary =
                    "A system's service levels: the period so far, budget left, forecast, breaches and 24 months, each with its report, and improvements owed")
    @Guideline({
        "IV-1.6-N2",
        "IV-1.6-N3",
        "IV-2.5-N3",
        "IV-2.5-N4",
        "IV-3.1-G1",
        "IV-3.1-S3",
        "IV-3.1-X2"
    })
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<SystemDashboard> ofSystem(
            @PathVariable UUID systemId,
            @Parameter(
                            description = "The month in progress where neither is given",
                            example = "2026-06")
                    @RequestParam
                    @Nullable YearMonth month,
            @Parameter(
                            description = "2026-06, FY2026-Q1, FY2026-H1 or FY2026",
                            example = "FY2026-Q1")
                    @RequestParam
                    @Nullable String period,
            ReadCall call) {
        Period asked = AskedPeriod.of(month, period, boards.currentMonth());
        return call.one(
                LevelSumsProjection.NAME,
                () ->
                        systems.dashboard(
                                systemId,
                                asked,
                                boards.now(),
                                LoopReader.isOpenTo(call.viewer(), systemId)));
    }
}
