package jp.daicho.query.procurement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Track;
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

/** Procurements of a system: of the City alone, as rivals must not read what others offer. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}")
@Reads(ProcurementProjection.NAME)
@Tag(name = "procurement")
class ProcurementReadEndpoints {

    private final ProcurementReader reader;

    ProcurementReadEndpoints(ProcurementReader reader) {
        this.reader = reader;
    }

    @GetMapping("/procurements")
    @Operation(
            operationId = "listProcurements",
            summary = "The procurements of a system with what is open in each, the latest first")
    @Guideline({"III-1-G1", "III-2-G1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<ProcurementView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable ProcurementStatus status,
            @RequestParam @Nullable Track track,
            ReadCall call) {
        return call.page(
                ListQuery.select(ProcurementView.SELECT, ProcurementView.class)
                        .where("p.system_id = :systemId", systemId)
                        .whereIfPresent("p.status = :status", status)
                        .whereIfPresent("p.track = :track", track)
                        .orderBy("p.opened_at DESC", "p.procurement_id DESC"));
    }

    @GetMapping("/procurements/{procurementId}")
    @Operation(
            operationId = "getProcurement",
            summary =
                    "A procurement: which steps are done, skipped and open, and which event meets which exit criterion")
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
        "III-2.6-X2"
    })
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    ResponseEntity<ProcurementDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID procurementId, ReadCall call) {
        return call.one(ProcurementProjection.NAME, () -> reader.find(systemId, procurementId));
    }

    @GetMapping("/procurement-criteria")
    @Operation(
            operationId = "listProcurementCriteria",
            summary =
                    "The exit criteria of a system's procurements, with the event that meets each")
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
        "III-2.6-X2"
    })
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<ProcurementCriterionView> criteria(
            @PathVariable UUID systemId,
            @RequestParam @Nullable CriterionStatus status,
            ReadCall call) {
        return call.page(
                ListQuery.select(ProcurementCriterionView.SELECT, ProcurementCriterionView.class)
                        .where("c.system_id = :systemId", systemId)
                        .whereIfPresent("c.status = :status", status)
                        .orderBy("c.procurement_id", "c.criterion"));
    }
}
