package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
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

/** Whether what was agreed is reached. */
@RestController
@RequestMapping("/api/v1")
@Reads({
    ServiceLevelProjection.NAME,
    OutageProjection.NAME,
    ServiceReportProjection.NAME,
    ImprovementProjection.NAME,
    CalendarProjection.NAME
})
@Tag(name = "servicelevel")
class ServiceLevelEndpoints {

    private final ServiceLevelReader reader;
    private final ReportedLevels levels;

    ServiceLevelEndpoints(ServiceLevelReader reader, ReportedLevels levels) {
        this.reader = reader;
        this.levels = levels;
    }

    @GetMapping("/systems/{systemId}/service-levels")
    @Operation(
            operationId = "getServiceLevels",
            summary =
                    "A system's figures of a month, quarter, half or fiscal year, each explained, with the reports on them")
    @Guideline({"IV-1.6-N2", "IV-1.6-N3", "IV-2.5-N3", "IV-2.5-N4", "IV-3.1-G1", "IV-3.1-S3"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<ServiceLevels> ofSystem(
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
        var asked = reader.asked(month, period);
        return call.one(
                ServiceLevelProjection.NAME,
                () ->
                        Optional.of(
                                levels.ofSystem(
                                        systemId,
                                        asked,
                                        LoopReader.isOpenTo(call.viewer(), systemId))));
    }
}
