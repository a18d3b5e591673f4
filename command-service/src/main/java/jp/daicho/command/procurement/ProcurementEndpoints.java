package jp.daicho.command.procurement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.procurement.OpenProcurement;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.RecordEstimate;
import jp.daicho.contract.procurement.RequestBudget;
import jp.daicho.contract.procurement.SkipStep;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Procurements: opened, prepared and specified (III-1.1 to 1.3, III-2.1 to 2.3). */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/procurements")
@Tag(name = "procurement")
class ProcurementEndpoints {

    @PostMapping
    @Operation(
            operationId = "openProcurement",
            summary = "Begins the procurement of a contractor for maintenance, operation or both")
    @Guideline({"III-1-G1", "III-1-G6", "III-1.3-N7", "III-2-G1", "III-2-G3", "III-2.3-N7"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Example(
            """
            {"track": "COMBINED", "title": "住民記録システム運用保守", "firstDay": "2027-04-01", "lastDay": "2030-03-31"}\
            """)
    ResponseEntity<Receipt> openProcurement(@RequestBody OpenProcurement body, CommandCall call) {
        return call.create(ProcurementEvent.TYPE, body.procurementId(), body);
    }

    @PostMapping("/{procurementId}/estimates")
    @Operation(
            operationId = "recordEstimate",
            summary = "Records an estimate of a prospective contractor")
    @Guideline({"III-1.1-G1", "III-2.1-G1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"procurement-closed", "procurement-step-done", "not-a-contractor"})
    @Example(
            """
            {"contractor": "019a0000-0000-7000-8000-000000000201", "amount": "13200000", "reference": "見積書 第7号"}\
            """)
    ResponseEntity<Receipt> recordEstimate(
            @PathVariable UUID procurementId, @RequestBody RecordEstimate body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/{procurementId}/budget-requests")
    @Operation(operationId = "requestBudget", summary = "Records that the budget was asked for")
    @Guideline({"III-1.2-G1", "III-2.2-G1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"procurement-closed", "procurement-step-done"})
    @Example(
            """
            {"fiscalYear": 2027, "amount": "13200000", "reference": "予算要求書 令9-12"}\
            """)
    ResponseEntity<Receipt> requestBudget(
            @PathVariable UUID procurementId, @RequestBody RequestBudget body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/{procurementId}/skipped-steps")
    @Operation(
            operationId = "skipStep",
            summary = "Leaves a step out, where the guideline lets it be",
            description =
                    "Plan, budget and specification where the track was designed at build; the procurement itself where the work is part of the contract that built the system.")
    @Guideline({
        "III-1.1-G2",
        "III-1.2-G2",
        "III-1.3-G3",
        "III-1.4-G2",
        "III-2.1-G2",
        "III-2.2-G2",
        "III-2.3-G3",
        "III-2.4-G2"
    })
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"procurement-closed", "procurement-step-not-skippable", "procurement-step-done"})
    @Example(
            """
            {"step": "SPECIFICATION", "reason": "構築時に運用・保守設計を実施済み"}\
            """)
    ResponseEntity<Receipt> skipStep(
            @PathVariable UUID procurementId, @RequestBody SkipStep body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }
}
