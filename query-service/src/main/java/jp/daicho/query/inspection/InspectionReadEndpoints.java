package jp.daicho.query.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
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

/** Acceptance inspections of a system; of the City, as they say what is paid. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/inspections")
@Reads(InspectionProjection.NAME)
@Tag(name = "inspection")
class InspectionReadEndpoints {

    private final InspectionReader reader;

    InspectionReadEndpoints(InspectionReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listInspections",
            summary =
                    "The acceptance inspections of a system with their payments, the latest period first")
    @Guideline({"IV-1.6-G1", "IV-1.6-S5", "IV-2.5-G1", "IV-2.5-S5"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<InspectionView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable InspectionStatus status,
            @RequestParam @Nullable UUID contractId,
            ReadCall call) {
        return call.page(
                ListQuery.select(InspectionView.SELECT, InspectionView.class)
                        .where("i.system_id = :systemId", systemId)
                        .whereIfPresent("i.status = :status", status)
                        .whereIfPresent("i.contract_id = :contractId", contractId)
                        .orderBy("i.first_day DESC", "i.inspection_id DESC"));
    }

    @GetMapping("/{inspectionId}")
    @Operation(
            operationId = "getInspection",
            summary = "An acceptance inspection with its reports, findings and payment")
    @Guideline({"IV-1.6-S4", "IV-1.6-X1", "IV-1.6-X2", "IV-2.5-S4", "IV-2.5-X1", "IV-2.5-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    ResponseEntity<InspectionDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID inspectionId, ReadCall call) {
        return call.one(InspectionProjection.NAME, () -> reader.find(systemId, inspectionId));
    }
}
