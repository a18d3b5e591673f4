package jp.daicho.query.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The installation's own closure days, and the versions that they make. */
@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "calendar")
class CalendarReadEndpoints {

    @GetMapping("/closures")
    @Operation(
            operationId = "listClosures",
            summary = "The closure days of the installation's own, with their source")
    @Guideline({"IV-1.2-S2", "IV-2.2-S2"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<ClosureView> closures(
            @Parameter(description = "false: those that were withdrawn; all where it is left out")
                    @RequestParam
                    @Nullable Boolean standing,
            ReadCall call) {
        return call.page(
                ListQuery.select(ClosureView.SELECT, ClosureView.class)
                        .whereIfPresent("c.standing = :standing", standing)
                        .orderBy("c.day", "c.number"));
    }

    @GetMapping("/versions")
    @Operation(
            operationId = "listCalendarVersions",
            summary = "The versions of the calendar that own closure days have made",
            description =
                    "Before the first the calendar is that of the national holidays alone. Each figure names the version by"
                            + " which its days were judged.")
    @Guideline({"IV-1.2-S2", "IV-2.2-S2"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<CalendarVersionView> versions(ReadCall call) {
        return call.page(
                ListQuery.select(CalendarVersionView.SELECT, CalendarVersionView.class)
                        .orderBy("v.number"));
    }
}
