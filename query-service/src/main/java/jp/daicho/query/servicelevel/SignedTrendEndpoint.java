package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.register.SystemType;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How what was signed went over two years. */
@RestController
@RequestMapping("/api/v1/service-levels")
@Reads({ServiceReportProjection.NAME, "systems"})
@Tag(name = "servicelevel")
class SignedTrendEndpoint {

    private final SignedTrendReader reader;
    private final LevelBoards boards;

    SignedTrendEndpoint(SignedTrendReader reader, LevelBoards boards) {
        this.reader = reader;
        this.boards = boards;
    }

    @GetMapping("/trend")
    @Operation(
            operationId = "getServiceLevelTrend",
            summary =
                    "How service levels went over 24 months, by confirmed reports: together, by owning section, by type of system")
    @Guideline({"IV-1.6-N3", "IV-2.5-N4", "IV-3.1-G1", "IV-3.1-S3"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.SUPPORT_CONTRACTOR)
    ResponseEntity<SignedTrend> trend(
            @Parameter(
                            description =
                                    "The last month; that before the month in progress where left out",
                            example = "2026-10")
                    @RequestParam
                    @Nullable YearMonth month,
            @Parameter(description = "Only systems of this owning section") @RequestParam
                    @Nullable UUID owningSection,
            @Parameter(description = "Only systems of this type") @RequestParam
                    @Nullable SystemType type,
            ReadCall call) {
        var last =
                month == null
                        ? YearMonth.from(boards.currentMonth().firstDay()).minusMonths(1)
                        : month;
        return call.one(
                ServiceReportProjection.NAME,
                () -> Optional.of(reader.trend(Scope.visibleTo(call), last, owningSection, type)));
    }
}
