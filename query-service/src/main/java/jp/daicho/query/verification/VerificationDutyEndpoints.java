package jp.daicho.query.verification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.AskedYear;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due of current-state verifications at the end of a fiscal year, over all systems. */
@RestController
@RequestMapping("/api/v1/current-state-verifications")
@Tag(name = "verification")
class VerificationDutyEndpoints {

    private final VerificationReader reader;

    VerificationDutyEndpoints(VerificationReader reader) {
        this.reader = reader;
    }

    @GetMapping("/duties")
    @Operation(
            operationId = "listVerificationDuties",
            summary =
                    "The current-state verifications that are due at the end of a fiscal year, of all systems that the caller may see")
    @Guideline({"IV-4-G1", "IV-4.1-X1", "IV-4.1-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<VerificationDutyView> duties(
            @Parameter(
                            description =
                                    "The year in which it begins on 1 April, Asia/Tokyo; the present one without it")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            @RequestParam @Nullable VerificationStatus status,
            @Parameter(description = "true: not confirmed, and 31 March has passed") @RequestParam
                    @Nullable Boolean overdue,
            ReadCall call) {
        var today = reader.today();
        var year = AskedYear.of(fiscalYear, today);
        return call.page(
                ListQuery.select(VerificationDutyView.SELECT, VerificationDutyView.class)
                        .with("today", today)
                        .with("fiscalYear", year.year())
                        .with("dueOn", year.lastDay())
                        .visibleSystems("d.system_id", call)
                        .whereIfPresent("d.status = :status", status)
                        .whereIfPresent(
                                ":overdue = (d.status <> 'CONFIRMED' AND :today > d.due_on)",
                                overdue)
                        .orderBy("d.code", "d.system_id", "d.track"));
    }
}
