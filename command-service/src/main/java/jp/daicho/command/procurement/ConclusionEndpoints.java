package jp.daicho.command.procurement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.procurement.ApproveContract;
import jp.daicho.contract.procurement.ConcludeContract;
import jp.daicho.contract.procurement.ExamineReasonStatement;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.RecheckContract;
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

/** From the settled specification to the contract (III-1.6, III-2.6). */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/procurements/{procurementId}")
@Tag(name = "procurement")
class ConclusionEndpoints {

    @PostMapping("/reason-statement/examination")
    @Operation(
            operationId = "examineReasonStatement",
            summary =
                    "The Contracts and Property Section has examined the statement of reasons for a contract without bidding")
    @Guideline({"III-1.6-S1", "III-2.6-S1"})
    @AllowedTo(Role.CONTRACTS_SECTION)
    @Refuses({"procurement-closed", "procurement-not-at-this-step"})
    @Example(
            """
            {"reference": "理由書 令9-4", "note": "著作権の所在を確認"}\
            """)
    ResponseEntity<Receipt> examineReasonStatement(
            @PathVariable UUID procurementId,
            @RequestBody ExamineReasonStatement body,
            CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/contract-recheck")
    @Operation(
            operationId = "recheckContract",
            summary = "Records that the contract's content was checked again before its conclusion",
            description = "What was approved before is approved anew.")
    @Guideline({"III-1.6-S2", "III-1.6-X1", "III-1.3-N5", "III-2.6-S2", "III-2.6-X1", "III-2.3-N2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION, value = Role.CONTRACTS_SECTION)
    @Refuses({"procurement-closed", "procurement-not-at-this-step", "system-plan-decision-missing"})
    @Example(
            """
            {"document": "契約書案 令9-契-0123", "ictBcpClause": "第18条", "systemPlanDecision": "システム計画可否決定通知書 令8-7", "note": "仕様書・見積書と照合"}\
            """)
    ResponseEntity<Receipt> recheckContract(
            @PathVariable UUID procurementId, @RequestBody RecheckContract body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/contract-approval")
    @Operation(
            operationId = "approveContract",
            summary =
                    "Records that the proper officer approved the contract and the statement of reasons",
            description =
                    "Of one fiscal year the owning section's manager or delegate records it, of several the Contracts and Property Section.")
    @Guideline({"III-1.6-S3", "III-1.6-X2", "III-1.6-N1", "III-2.6-S3", "III-2.6-X2", "III-2.6-N1"})
    @AllowedTo(sets = RoleSet.APPROVERS, value = Role.CONTRACTS_SECTION)
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "reason-statement-not-examined",
        "contract-authority-unfit",
        "contract-approval-of-others"
    })
    @Example(
            """
            {"authority": "CONTRACTS_SECTION_MANAGER", "decision": "起案 令8-880", "decidedOn": "2026-11-20"}\
            """)
    ResponseEntity<Receipt> approveContract(
            @PathVariable UUID procurementId, @RequestBody ApproveContract body, CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/contract")
    @Operation(
            operationId = "concludeContract",
            summary = "Concludes the contract, which the ledger then registers by itself",
            description =
                    "Its id follows from the procurement's, and is shown by it. A moment later it is under /api/v1/contracts, and the contractor has the track's role for its term.")
    @Guideline({
        "III-1.3-N6",
        "III-1.6-G1",
        "III-1.6-S3",
        "III-1.6-N4",
        "III-2.3-N4",
        "III-2.6-G1",
        "III-2.6-S3",
        "III-2.6-N4"
    })
    @AllowedTo(sets = RoleSet.APPROVERS, value = Role.CONTRACTS_SECTION)
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "procurement-steps-open",
        "contract-without-sla",
        "contract-without-ict-bcp-clause",
        "contract-number-taken"
    })
    @Example(
            """
            {"number": "令9-契-0123", "noticeMonths": 3, "nonConformityNoticeMonths": 12}\
            """)
    ResponseEntity<Receipt> concludeContract(
            @PathVariable UUID procurementId,
            @RequestBody ConcludeContract body,
            CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }
}
