package jp.daicho.command.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.ReceiveClaim;
import jp.daicho.contract.inspection.RecordPayment;
import jp.daicho.contract.inspection.VerifyAmount;
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

/** What follows a passed inspection: claim, verification, payment. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/inspections")
@Tag(name = "inspection")
class PaymentEndpoints {

    @PostMapping("/{inspectionId}/claim")
    @Operation(operationId = "receiveClaim", summary = "Records that the claim for payment came in")
    @Guideline({"IV-1.6-S5", "IV-2.5-S5"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-not-at-this-step"})
    @Example(
            """
            {"reference": "請求書 第88号", "amount": "1320000"}\
            """)
    ResponseEntity<Receipt> receiveClaim(
            @PathVariable UUID inspectionId, @RequestBody ReceiveClaim body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }

    @PostMapping("/{inspectionId}/verified-amount")
    @Operation(operationId = "verifyAmount", summary = "Records that the amount was found proper")
    @Guideline({"IV-1.6-S5", "IV-2.5-S5"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-not-at-this-step", "inspection-amount-differs"})
    @Example(
            """
            {"amount": "1320000", "basis": "契約書の半期の額"}\
            """)
    ResponseEntity<Receipt> verifyAmount(
            @PathVariable UUID inspectionId, @RequestBody VerifyAmount body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }

    @PostMapping("/{inspectionId}/payment")
    @Operation(operationId = "recordPayment", summary = "Records the payment")
    @Guideline({"IV-1.6-S5", "IV-2.5-S5"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-not-at-this-step", "inspection-amount-differs"})
    @Example(
            """
            {"amount": "1320000", "reference": "支出命令 令8-4567"}\
            """)
    ResponseEntity<Receipt> recordPayment(
            @PathVariable UUID inspectionId, @RequestBody RecordPayment body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }
}
