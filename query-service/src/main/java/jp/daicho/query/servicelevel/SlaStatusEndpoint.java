package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.query.calendar.CalendarProjection;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One small document for whoever asks each minute. */
@RestController
@RequestMapping("/api/v1")
@Reads({
    ServiceLevelProjection.NAME,
    OutageProjection.NAME,
    LevelSumsProjection.NAME,
    CalendarProjection.NAME
})
@Tag(name = "servicelevel")
class SlaStatusEndpoint {

    private static final CacheControl CACHED =
            CacheControl.maxAge(Duration.ofSeconds(10)).mustRevalidate().cachePrivate();

    private final LevelBoards boards;
    private final SlaStatuses statuses;

    SlaStatusEndpoint(LevelBoards boards, SlaStatuses statuses) {
        this.boards = boards;
        this.statuses = statuses;
    }

    @GetMapping("/sla/status")
    @Operation(
            operationId = "getSlaStatus",
            summary = "The month so far, small and cacheable: made for scripts",
            description =
                    "Its ETag stays the same while nothing changes; a poll with If-None-Match is answered 304 without being computed again.")
    @Guideline({"IV-1.6-N3", "IV-2.5-N4", "IV-3.1-G1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<SlaStatus> status(
            @Parameter(description = "Only the system of this code", example = "SYS-001")
                    @RequestParam
                    @Nullable String code,
            @Parameter(description = "Only systems of this owning section") @RequestParam
                    @Nullable UUID owningSection,
            @Parameter(description = "Only systems that are judged so") @RequestParam
                    @Nullable Judgement judgement,
            @Parameter(description = "Only especially important systems (III-1.3-N6)")
                    @RequestParam(defaultValue = "false")
                    boolean criticalOnly,
            @Parameter(description = "How many systems are named, 0 to 1000; all are counted")
                    @RequestParam(defaultValue = "200")
                    int limit,
            ReadCall call) {
        Bounds.check("limit", limit, 0, 1000);
        var filter =
                new LevelFilter(
                        Scope.visibleTo(call), code, owningSection, judgement, criticalOnly);
        var board = boards.shown(boards.currentMonth(), call.wantedPosition());
        var language = LocaleContextHolder.getLocale().getLanguage();
        var status = statuses.of(board, filter, limit);
        return ResponseEntity.ok()
                .header("Daicho-Position", call.position(board.position()).toString())
                .cacheControl(CACHED)
                .eTag(status.tag(language))
                .body(status.status());
    }
}
