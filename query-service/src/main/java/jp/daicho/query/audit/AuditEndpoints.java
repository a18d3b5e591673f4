package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jp.daicho.contract.Role;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ReadCall;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The history, newest first. */
@RestController
@Tag(name = "audit")
class AuditEndpoints {

    private final Narrator narrator;

    AuditEndpoints(Narrator narrator) {
        this.narrator = narrator;
    }

    @GetMapping("/api/v1/audit/events")
    @Operation(
            operationId = "listAuditEvents",
            summary =
                    "What was recorded, by whom and what it changed, of everything that the caller may see")
    @Guideline({})
    @AllowedTo({
        Role.ADMINISTRATOR,
        Role.AUDITOR,
        Role.INFORMATION_SYSTEMS_SECTION,
        Role.CONTRACTS_SECTION,
        Role.OWNING_SECTION_MANAGER,
        Role.OWNING_SECTION_DELEGATE,
        Role.OWNING_SECTION_CHIEF,
        Role.OWNING_SECTION_STAFF,
        Role.BUILD_CONTRACTOR,
        Role.MAINTENANCE_CONTRACTOR,
        Role.OPERATION_CONTRACTOR,
        Role.INTEGRATED_OPERATION_CONTRACTOR,
        Role.SERVICE_PROVIDER,
        Role.SUPPORT_CONTRACTOR,
        Role.SUBCONTRACTOR,
        Role.INCOMING_CONTRACTOR,
        Role.RELATED_SECTION
    })
    Page<AuditEventView> all(AuditFilter filter, ReadCall call) {
        var query = EventRights.of(call.viewer()).restrict(AuditRow.query());
        return narrator.page(filter.narrow(query).orderBy("e.position DESC"), call);
    }

    @GetMapping("/api/v1/systems/{systemId}/audit/events")
    @Operation(
            operationId = "listAuditEventsOfSystem",
            summary = "What was recorded about a system, by whom and what it changed")
    @Guideline({})
    @AllowedTo({
        Role.ADMINISTRATOR,
        Role.AUDITOR,
        Role.INFORMATION_SYSTEMS_SECTION,
        Role.CONTRACTS_SECTION,
        Role.OWNING_SECTION_MANAGER,
        Role.OWNING_SECTION_DELEGATE,
        Role.OWNING_SECTION_CHIEF,
        Role.OWNING_SECTION_STAFF,
        Role.BUILD_CONTRACTOR,
        Role.MAINTENANCE_CONTRACTOR,
        Role.OPERATION_CONTRACTOR,
        Role.INTEGRATED_OPERATION_CONTRACTOR,
        Role.SERVICE_PROVIDER,
        Role.SUPPORT_CONTRACTOR,
        Role.SUBCONTRACTOR,
        Role.INCOMING_CONTRACTOR,
        Role.RELATED_SECTION
    })
    Page<AuditEventView> ofSystem(@PathVariable UUID systemId, AuditFilter filter, ReadCall call) {
        var query =
                EventRights.of(call.viewer())
                        .restrict(AuditRow.query())
                        .where(
                                "e.position IN (SELECT p.position FROM read_model.audit_system p WHERE p.system_id = :pathSystem)",
                                systemId);
        return narrator.page(filter.narrow(query).orderBy("e.position DESC"), call);
    }
}
