package jp.daicho.command.procurement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.procurement.AgreeItem;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.RequestQuotation;
import jp.daicho.contract.procurement.SetPlannedPrice;
import jp.daicho.contract.procurement.SettleSpecification;
import jp.daicho.contract.procurement.SubmitQuotation;
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

/** The negotiation with the prospective contractor (III-1.5, III-2.5). */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/procurements/{procurementId}")
@Tag(name = "procurement")
class NegotiationEndpoints {

    @PostMapping("/agreements")
    @Operation(
            operationId = "agreeItem",
            summary = "One party agrees with what is said of an item; it stands once both do",
            description =
                    "A company that works on the system agrees itself; for one that does not, the section enters where its agreement is on record.")
    @Guideline({"III-1.5-G1", "III-1.5-S1", "III-1.5-N1", "III-2.5-G1", "III-2.5-S1", "III-2.5-N1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "procurement-step-done",
        "not-the-prospective-contractor"
    })
    @Example(
            """
            {"item": "SCOPE_OF_WORK", "content": "件名、対象、履行期間、履行場所を確定"}\
            """)
    ResponseEntity<Receipt> agreeItem(
            @PathVariable UUID procurementId, @RequestBody AgreeItem body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/planned-price")
    @Operation(
            operationId = "setPlannedPrice",
            summary =
                    "Sets the planned price, and who by it concludes the contract; never told to companies")
    @Guideline({"III-1.5-S2", "III-1.6-N1", "III-2.5-S2", "III-2.6-N1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "procurement-step-done",
        "procurement-item-not-agreed",
        "planned-price-after-quotation",
        "contract-authority-unfit"
    })
    @Example(
            """
            {"amount": "12800000", "authority": "CONTRACTS_SECTION_MANAGER", "basis": "見積もりの査定"}\
            """)
    ResponseEntity<Receipt> setPlannedPrice(
            @PathVariable UUID procurementId, @RequestBody SetPlannedPrice body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/quotation-request")
    @Operation(
            operationId = "requestQuotation",
            summary = "Records that the prospective contractor was asked for a quotation")
    @Guideline({"III-1.5-S2", "III-2.5-S2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"procurement-closed", "procurement-not-at-this-step", "procurement-step-done"})
    @Example(
            """
            {"specification": "運用保守仕様書 第2版", "dueOn": "2027-02-12"}\
            """)
    ResponseEntity<Receipt> requestQuotation(
            @PathVariable UUID procurementId,
            @RequestBody RequestQuotation body,
            CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/quotation")
    @Operation(
            operationId = "submitQuotation",
            summary = "Submits the quotation, or records that it came in",
            description = "It is taken whatever its amount.")
    @Guideline({"III-1.5-G2", "III-2.5-G2"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "procurement-step-done",
        "not-the-prospective-contractor"
    })
    @Example(
            """
            {"amount": "12760000", "reference": "見積書 第31号"}\
            """)
    ResponseEntity<Receipt> submitQuotation(
            @PathVariable UUID procurementId, @RequestBody SubmitQuotation body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/settlement")
    @Operation(
            operationId = "settleSpecification",
            summary = "Settles the specification: everything agreed is in it and in the quotation")
    @Guideline({
        "III-1.5-G1",
        "III-1.5-S3",
        "III-1.5-X1",
        "III-1.5-N3",
        "III-1.5-N4",
        "III-2.5-G1",
        "III-2.5-S3",
        "III-2.5-X1",
        "III-2.5-N3",
        "III-2.5-N4"
    })
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "procurement-step-done",
        "procurement-item-not-agreed",
        "quotation-above-planned-price",
        "special-specification-missing"
    })
    @Example(ProcurementExamples.SETTLEMENT)
    ResponseEntity<Receipt> settleSpecification(
            @PathVariable UUID procurementId,
            @RequestBody SettleSpecification body,
            CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }
}
