package jp.daicho.query.duty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.AskedYear;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who owes what to whom by when: lateness is shown here, and refused nowhere. */
@RestController
@Reads(DutyProjection.NAME)
@Tag(name = "duty")
@Guideline({
    "IV-1.1-S1",
    "IV-1.1-X2",
    "IV-1.2-S1",
    "IV-1.2-S2",
    "IV-1.2-S7",
    "IV-1.2-X2",
    "IV-1.4-F5",
    "IV-1.4-N1",
    "IV-1.4-R2",
    "IV-1.4-R3",
    "IV-1.4-X2",
    "IV-1.5-G1",
    "IV-1.5-S4",
    "IV-1.5-X2",
    "IV-1.6-N3",
    "IV-1.6-S1",
    "IV-1.6-S2",
    "IV-1.6-S3",
    "IV-1.6-S4",
    "IV-1.6-S5",
    "IV-2.1-S1",
    "IV-2.1-X2",
    "IV-2.2-S1",
    "IV-2.2-S2",
    "IV-2.2-X2",
    "IV-2.4-F5",
    "IV-2.4-N2",
    "IV-2.4-R2",
    "IV-2.4-R3",
    "IV-2.4-X2",
    "IV-2.5-N4",
    "IV-2.5-S1",
    "IV-2.5-S2",
    "IV-2.5-S3",
    "IV-2.5-S4",
    "IV-2.5-S5",
    "IV-3.1-S2",
    "IV-3.1-S3",
    "IV-3.1-X1",
    "IV-4-G1",
    "IV-4.1-S1",
    "IV-4.1-S2",
    "IV-4.1-S3",
    "IV-4.1-S4",
    "IV-4.1-X2",
    "IV-5-G1",
    "IV-5.1-S1",
    "IV-5.1-S2",
    "IV-5.1-S3",
    "IV-5.1-S4",
    "IV-5.1-X1",
    "IV-5.1-X2",
    "IV-5.1-X3",
    "IV-6-G1",
    "IV-6.1-S1",
    "IV-6.1-S2",
    "IV-6.1-S3",
    "IV-6.1-S4",
    "IV-6.1-X1",
    "IV-6.1-X2",
    "IV-6.1-X3",
    "IV-7.1-S1",
    "IV-7.1-S6",
    "IV-7.1-X1",
    "IV-7.1-X2"
})
class DutyEndpoints {

    private static final String COMPANIES_SEE =
            " A company is shown what it owes and what is owed to it.";

    private final DutyReader reader;

    DutyEndpoints(DutyReader reader) {
        this.reader = reader;
    }

    @GetMapping("/api/v1/duties")
    @Operation(
            operationId = "listDuties",
            summary =
                    "Who owes what to whom by when, of all systems that the caller may see, the earliest day first",
            description = "What is due by no certain day comes last." + COMPANIES_SEE)
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    Page<DutyView> all(
            @RequestParam @Nullable DutyStatus status,
            @RequestParam @Nullable DutyKind kind,
            @Parameter(description = "Owed by this section or company") @RequestParam
                    @Nullable UUID owedBy,
            @Parameter(description = "Due after this day, Asia/Tokyo") @RequestParam
                    @Nullable LocalDate dueAfter,
            @Parameter(description = "Due before this day, Asia/Tokyo") @RequestParam
                    @Nullable LocalDate dueBefore,
            @Parameter(
                            description =
                                    "Due in the fiscal year that begins on 1 April of this year, Asia/Tokyo")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            ReadCall call) {
        return reader.page(
                new DutyFilter(status, kind, owedBy, dueAfter, dueBefore, checked(fiscalYear)),
                call);
    }

    @GetMapping("/api/v1/systems/{systemId}/duties")
    @Operation(
            operationId = "listDutiesOfSystem",
            summary = "Who owes what to whom by when on a system, the earliest day first",
            description = "What is due by no certain day comes last." + COMPANIES_SEE)
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    Page<DutyView> ofSystem(
            @PathVariable UUID systemId,
            @RequestParam @Nullable DutyStatus status,
            @RequestParam @Nullable DutyKind kind,
            @Parameter(description = "Owed by this section or company") @RequestParam
                    @Nullable UUID owedBy,
            @Parameter(description = "Due after this day, Asia/Tokyo") @RequestParam
                    @Nullable LocalDate dueAfter,
            @Parameter(description = "Due before this day, Asia/Tokyo") @RequestParam
                    @Nullable LocalDate dueBefore,
            @Parameter(
                            description =
                                    "Due in the fiscal year that begins on 1 April of this year, Asia/Tokyo")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            ReadCall call) {
        return reader.page(
                new DutyFilter(status, kind, owedBy, dueAfter, dueBefore, checked(fiscalYear)),
                call);
    }

    private static @Nullable Integer checked(@Nullable Integer year) {
        return year == null ? null : AskedYear.of(year).year();
    }
}
