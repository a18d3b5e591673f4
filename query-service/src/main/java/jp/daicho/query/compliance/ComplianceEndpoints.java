package jp.daicho.query.compliance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Text;
import jp.daicho.contract.Visibility;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.Page;
import jp.daicho.query.platform.AskedYear;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The compliance matrix (適合状況一覧): of a system, of all, and in numbers. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "compliance")
@Guideline({
    "III-1.3-X1",
    "III-1.3-X2",
    "III-1.3-X3",
    "III-1.5-X1",
    "III-1.6-X1",
    "III-1.6-X2",
    "III-2.3-X1",
    "III-2.5-X1",
    "III-2.6-X1",
    "III-2.6-X2",
    "IV-1.1-X1",
    "IV-1.1-X2",
    "IV-1.2-X1",
    "IV-1.2-X2",
    "IV-1.3-X1",
    "IV-1.4-X1",
    "IV-1.4-X2",
    "IV-1.4-X3",
    "IV-1.4-X4",
    "IV-1.5-X1",
    "IV-1.5-X2",
    "IV-1.6-X1",
    "IV-1.6-X2",
    "IV-2.1-X1",
    "IV-2.1-X2",
    "IV-2.2-X1",
    "IV-2.2-X2",
    "IV-2.3-X1",
    "IV-2.4-X1",
    "IV-2.4-X2",
    "IV-2.4-X3",
    "IV-2.4-X4",
    "IV-2.5-X1",
    "IV-2.5-X2",
    "IV-3.1-X1",
    "IV-3.1-X2",
    "IV-4.1-X1",
    "IV-4.1-X2",
    "IV-5.1-X1",
    "IV-5.1-X2",
    "IV-5.1-X3",
    "IV-6.1-X1",
    "IV-6.1-X2",
    "IV-6.1-X3",
    "IV-7.1-X1",
    "IV-7.1-X2"
})
class ComplianceEndpoints {

    private static final int MOST_OF_THE_WORST = 100;

    private final ComplianceReader reader;

    ComplianceEndpoints(ComplianceReader reader) {
        this.reader = reader;
    }

    @GetMapping("/systems/{systemId}/compliance")
    @Operation(
            operationId = "getSystemCompliance",
            summary =
                    "A system's exit criteria in a fiscal year: not applicable, open, met or overdue, each with the events that prove it",
            description =
                    "In the guideline's order. Those of chapter III are the City's own affair: a contractor is shown chapter IV.")
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<ComplianceCellView> ofSystem(
            @PathVariable UUID systemId,
            @Parameter(
                            description =
                                    "The year in which it begins on 1 April, Asia/Tokyo; the present one without it")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            @Parameter(description = "Only this criterion", example = "IV-1.1-X1") @RequestParam
                    @Nullable String criterion,
            @Parameter(description = "Only criteria of this process", example = "IV-1.1")
                    @RequestParam
                    @Nullable String process,
            @RequestParam @Nullable ComplianceStatus status,
            ReadCall call) {
        boolean ofTheCity =
                !Collections.disjoint(call.viewer().rolesOn(systemId), Visibility.CITY.roles());
        var criteria =
                criteria(criterion, process).stream()
                        .filter(c -> ofTheCity || !c.isOfProcurement())
                        .toList();
        return call.page(
                new AskedCells(
                        reader,
                        new ComplianceReader.Of(systemId, null, year(fiscalYear)),
                        criteria,
                        status,
                        call),
                ComplianceProjection.NAME);
    }

    @GetMapping("/compliance")
    @Operation(
            operationId = "listCompliance",
            summary =
                    "The exit criteria of all systems that the caller may see in a fiscal year, each with its status and the events that prove it",
            description =
                    "By system in the order of registration, and by criterion in the guideline's order.")
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<ComplianceCellView> list(
            @Parameter(
                            description =
                                    "The year in which it begins on 1 April, Asia/Tokyo; the present one without it")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            @Parameter(description = "Only this criterion", example = "IV-1.1-X1") @RequestParam
                    @Nullable String criterion,
            @Parameter(description = "Only criteria of this process", example = "IV-1.1")
                    @RequestParam
                    @Nullable String process,
            @RequestParam @Nullable ComplianceStatus status,
            @Parameter(description = "Only systems of this owning section") @RequestParam
                    @Nullable UUID owningSection,
            ReadCall call) {
        return call.page(
                new AskedCells(
                        reader,
                        new ComplianceReader.Of(null, owningSection, year(fiscalYear)),
                        criteria(criterion, process),
                        status,
                        call),
                ComplianceProjection.NAME);
    }

    @GetMapping("/compliance/summary")
    @Operation(
            operationId = "getComplianceSummary",
            summary =
                    "The exit criteria of a fiscal year in numbers, for its close: by criterion, by owning section, and the systems with most that is overdue")
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    ResponseEntity<ComplianceSummary> summary(
            @Parameter(
                            description =
                                    "The year in which it begins on 1 April, Asia/Tokyo; the present one without it")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            @Parameter(description = "Only systems of this owning section") @RequestParam
                    @Nullable UUID owningSection,
            @Parameter(description = "How many of the worst systems, 0 to 100")
                    @RequestParam(defaultValue = "20")
                    int worst,
            ReadCall call) {
        if (worst < 0 || worst > MOST_OF_THE_WORST) {
            throw new InvalidParameter(
                    "worst",
                    new Text("0以上100以下の整数が必要です。", "Expected a whole number from 0 to 100."));
        }
        var of = new ComplianceReader.Of(null, owningSection, year(fiscalYear));
        return call.one(
                ComplianceProjection.NAME, () -> Optional.of(summary(of, call).summary(worst)));
    }

    private SummaryOfYear summary(ComplianceReader.Of of, ReadCall call) {
        var summary = new SummaryOfYear(of.year(), reader.today());
        var files = reader.next(of, 0, call);
        while (!files.isEmpty()) {
            files.forEach(summary::add);
            files = reader.next(of, files.getLast().system().number() + 1, call);
        }
        return summary;
    }

    private FiscalYear year(@Nullable Integer year) {
        return AskedYear.of(year, reader.today());
    }

    private static List<Criterion> criteria(@Nullable String criterion, @Nullable String process) {
        var found =
                Criteria.ALL.stream()
                        .filter(c -> criterion == null || c.id().equals(criterion))
                        .filter(c -> process == null || c.process().equals(process))
                        .toList();
        if (found.isEmpty()) {
            throw new InvalidParameter(
                    criterion == null ? "process" : "criterion",
                    new Text(
                            "終了条件のID（例: IV-1.1-X1）、またはその工程（例: IV-1.1）が必要です。",
                            "Expected the id of an exit criterion, such as IV-1.1-X1, or its process, such as IV-1.1."));
        }
        return found;
    }
}
