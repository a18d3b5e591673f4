package jp.daicho.query.lawchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes by law of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/law-changes")
@Reads(LawChangeProjection.NAME)
@Tag(name = "lawchange")
class LawChangeReadEndpoints {

    private final LawChangeReader reader;

    LawChangeReadEndpoints(LawChangeReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listLawChanges",
            summary =
                    "The changes by law of a system with their exit criteria, the last to be enforced first")
    @Guideline({"IV-1.5-G1", "IV-1.5-X1", "IV-1.5-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    Page<LawChangeView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable LawChangeStatus status,
            @RequestParam @Nullable MaintenanceScope scope,
            @Parameter(description = "Late or overdue ones only, or only those that are not")
                    @RequestParam
                    @Nullable Boolean late,
            @Parameter(description = "Enforced at or before this day, Asia/Tokyo") @RequestParam
                    @Nullable LocalDate enforcedTo,
            ReadCall call) {
        return call.page(
                ListQuery.select(LawChangeView.SELECT, LawChangeView.class)
                        .with("today", reader.today())
                        .where("c.system_id = :systemId", systemId)
                        .whereIfPresent("c.status = :status", status)
                        .whereIfPresent("c.scope = :scope", scope)
                        .whereIfPresent("c.late = :late", late)
                        .whereIfPresent("c.enforced_on <= :enforcedTo", enforcedTo)
                        .orderBy("c.enforced_on DESC", "c.law_change_id DESC"));
    }

    @GetMapping("/{lawChangeId}")
    @Operation(
            operationId = "getLawChange",
            summary = "A change by law with its plans, progress, tests and reports")
    @Guideline({"IV-1.5-S2", "IV-1.5-S4", "IV-1.5-X1", "IV-1.5-X2", "IV-1.5-N4"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<LawChangeDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID lawChangeId, ReadCall call) {
        return call.one(LawChangeProjection.NAME, () -> reader.find(systemId, lawChangeId));
    }
}
