package jp.daicho.command.procurement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.procurement.ChooseMethod;
import jp.daicho.contract.procurement.FailProcurement;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.RankProposals;
import jp.daicho.contract.procurement.RevokePriorityRight;
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

/**
 * How the contractor is found (III-1.4, III-2.4), and what comes of no agreement (III-1.5-N2,
 * III-2.5-N2).
 */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/procurements/{procurementId}")
@Tag(name = "procurement")
class SelectionEndpoints {

    @PostMapping("/method")
    @Operation(
            operationId = "chooseMethod",
            summary =
                    "Decides on bidding, proposals or a single source, which names its contractor")
    @Guideline({"III-1-G4", "III-1.4-G1", "III-2.4-G1", "III-2.6-N3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "procurement-step-done",
        "not-a-contractor"
    })
    @Example(
            """
            {"method": "SINGLE_SOURCE", "contractor": "019a0000-0000-7000-8000-000000000201", "reason": "著作権を持つ開発元に限られる"}\
            """)
    ResponseEntity<Receipt> chooseMethod(
            @PathVariable UUID procurementId, @RequestBody ChooseMethod body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/ranking")
    @Operation(
            operationId = "rankProposals",
            summary = "Records the result of the proposals or bids: the first may negotiate")
    @Guideline({"III-1.4-G1", "III-1.5-N2", "III-2.4-G1", "III-2.5-N2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "procurement-step-done",
        "not-a-contractor"
    })
    @Example(
            """
            {"ranking": [{"contractor": "019a0000-0000-7000-8000-000000000201", "evaluation": "92点"}]}\
            """)
    ResponseEntity<Receipt> rankProposals(
            @PathVariable UUID procurementId, @RequestBody RankProposals body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/priority-right-revocation")
    @Operation(
            operationId = "revokePriorityRight",
            summary = "Takes the right to negotiate from the best proposer, for the next one")
    @Guideline({"III-1.5-N2", "III-2.5-N2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "procurement-step-done",
        "priority-right-of-another"
    })
    @Example(
            """
            {"contractor": "019a0000-0000-7000-8000-000000000201", "reason": "費用で合意に至らない"}\
            """)
    ResponseEntity<Receipt> revokePriorityRight(
            @PathVariable UUID procurementId,
            @RequestBody RevokePriorityRight body,
            CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/failure")
    @Operation(
            operationId = "failProcurement",
            summary = "Declares that the procurement has failed, and to whom that was reported")
    @Guideline({"III-1.5-N2", "III-2.5-N2"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({"procurement-closed", "procurement-not-at-this-step"})
    @Example(
            """
            {"reportedTo": "DIGITAL_PROMOTION_COMMITTEE", "reference": "報告書 令9-5", "reason": "全ての提案者と合意に至らない"}\
            """)
    ResponseEntity<Receipt> failProcurement(
            @PathVariable UUID procurementId, @RequestBody FailProcurement body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }
}
