package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.query.calendar.CalendarProjection;
import jp.daicho.query.calendar.CalendarReader;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over incidents, of one system and of the municipality. */
@RestController
@RequestMapping("/api/v1")
@Reads({IncidentProjection.NAME, CalendarProjection.NAME})
@Tag(name = "incident")
class StatisticsEndpoints {

    private final StatisticsReader reader;
    private final CalendarReader calendar;

    StatisticsEndpoints(StatisticsReader reader, CalendarReader calendar) {
        this.reader = reader;
        this.calendar = calendar;
    }

    @GetMapping("/systems/{systemId}/incident-statistics")
    @Operation(
            operationId = "getIncidentStatistics",
            summary =
                    "Figures over a system's incidents: open, time to restore, by cause, by month")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<IncidentStatistics> ofSystem(
            @PathVariable UUID systemId,
            @Parameter(description = "Reported at or after") @RequestParam @Nullable Instant from,
            @Parameter(description = "Reported before") @RequestParam @Nullable Instant to,
            @RequestParam(defaultValue = "OFFICE") CountedHours serviceHours,
            ReadCall call) {
        return call.one(
                IncidentProjection.NAME,
                () ->
                        Optional.of(
                                calculation(serviceHours)
                                        .of(
                                                reader.ofSystems(List.of(systemId), from, to),
                                                from,
                                                to)));
    }

    @GetMapping("/incident-statistics")
    @Operation(
            operationId = "getMunicipalIncidentStatistics",
            summary = "Figures over the incidents of all systems")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<IncidentStatistics> ofMunicipality(
            @Parameter(description = "Reported at or after") @RequestParam @Nullable Instant from,
            @Parameter(description = "Reported before") @RequestParam @Nullable Instant to,
            @RequestParam(defaultValue = "OFFICE") CountedHours serviceHours,
            ReadCall call) {
        return call.one(
                IncidentProjection.NAME,
                () -> {
                    var viewer = call.viewer();
                    var incidents =
                            viewer.seesAllSystems()
                                    ? reader.ofAll(from, to)
                                    : reader.ofSystems(
                                            viewer.systemsWith(call.allowed()), from, to);
                    return Optional.of(calculation(serviceHours).of(incidents, from, to));
                });
    }

    private StatisticsCalculation calculation(CountedHours hours) {
        return new StatisticsCalculation(hours.hours(), calendar.get());
    }
}
