package jp.daicho.command.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.planning.ApprovePlanning;
import jp.daicho.contract.planning.PlanApprovalEvent;
import jp.daicho.contract.planning.RequestApproval;
import jp.daicho.contract.planning.ResubmitCompletionReport;
import jp.daicho.contract.planning.ReturnPlanning;
import jp.daicho.contract.planning.SubmitCompletionReport;
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

/** From the completion report to the section manager's approval. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/plan-approvals")
@Tag(name = "planning")
class PlanApprovalEndpoints {

    @PostMapping
    @Operation(
            operationId = "submitCompletionReport",
            summary = "The contractor reports that plan, rules and procedures are complete")
    @Guideline({"IV-1.3-S1", "IV-1.3-X1", "IV-2.3-S1", "IV-2.3-X1"})
    @AllowedTo({Role.MAINTENANCE_CONTRACTOR, Role.OPERATION_CONTRACTOR})
    @Refuses({"unknown-document", "plan-of-another-contractor"})
    @Example(PlanExamples.COMPLETION)
    ResponseEntity<Receipt> submitCompletionReport(
            @PathVariable UUID systemId,
            @RequestBody SubmitCompletionReport body,
            CommandCall call) {
        return call.create(PlanApprovalEvent.TYPE, body.approvalId(), body);
    }

    @PostMapping("/{approvalId}/completion-report")
    @Operation(
            operationId = "resubmitCompletionReport",
            summary = "The contractor reports again, after a return or before a decision")
    @Guideline({"IV-1.3-S1", "IV-1.3-S3", "IV-2.3-S1", "IV-2.3-S3"})
    @AllowedTo({Role.MAINTENANCE_CONTRACTOR, Role.OPERATION_CONTRACTOR})
    @Refuses({"unknown-document", "plan-of-another-contractor", "planning-already-approved"})
    @Example(PlanExamples.COMPLETION_AGAIN)
    ResponseEntity<Receipt> resubmitCompletionReport(
            @PathVariable UUID systemId,
            @PathVariable UUID approvalId,
            @RequestBody ResubmitCompletionReport body,
            CommandCall call) {
        return call.change(PlanApprovalEvent.TYPE, approvalId, body);
    }

    @PostMapping("/{approvalId}/approval-request")
    @Operation(
            operationId = "requestApproval",
            summary = "The owning section, having checked the report, asks its manager to approve")
    @Guideline({"IV-1.3-S2", "IV-2.3-S2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "planning-already-approved",
        "planning-returned",
        "viewpoints-unfulfilled",
        "documents-not-merged",
        "planning-parts-missing",
        "document-not-confirmed",
        "findings-still-open"
    })
    @Example(
            """
            {"opinion": "表1-3-1の観点で完了を確認した。"}\
            """)
    ResponseEntity<Receipt> requestApproval(
            @PathVariable UUID systemId,
            @PathVariable UUID approvalId,
            @RequestBody RequestApproval body,
            CommandCall call) {
        return call.change(PlanApprovalEvent.TYPE, approvalId, body);
    }

    @PostMapping("/{approvalId}/approval")
    @Operation(
            operationId = "approvePlanning",
            summary = "The manager of the owning section, or the delegate, approves the planning")
    @Guideline({
        "IV-1.3-G1",
        "IV-1.3-S3",
        "IV-1.3-X1",
        "IV-1.3-N1",
        "IV-2.3-G1",
        "IV-2.3-S3",
        "IV-2.3-X1",
        "IV-2.3-N1"
    })
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({
        "approval-not-requested",
        "own-submission",
        "planning-parts-missing",
        "document-not-confirmed",
        "findings-still-open"
    })
    @Example(
            """
            {"comment": "承認する。"}\
            """)
    ResponseEntity<Receipt> approvePlanning(
            @PathVariable UUID systemId,
            @PathVariable UUID approvalId,
            @RequestBody ApprovePlanning body,
            CommandCall call) {
        return call.change(PlanApprovalEvent.TYPE, approvalId, body);
    }

    @PostMapping("/{approvalId}/return")
    @Operation(
            operationId = "returnPlanning",
            summary =
                    "The manager states what is deficient; each deficiency enters the review register")
    @Guideline({"IV-1.3-S3", "IV-1.3-S4", "IV-2.3-S3", "IV-2.3-S4"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({
        "planning-already-approved",
        "approval-not-requested",
        "unknown-document",
        "finding-id-taken"
    })
    @Example(
            """
            {
              "deficiencies": [
                {
                  "findingId": "019a0000-0000-7000-8000-000000005201",
                  "documentId": "019a0000-0000-7000-8000-000000005001",
                  "place": "3.2 障害時の体制",
                  "content": "休日の連絡先が記載されていない。"
                }
              ]
            }\
            """)
    ResponseEntity<Receipt> returnPlanning(
            @PathVariable UUID systemId,
            @PathVariable UUID approvalId,
            @RequestBody ReturnPlanning body,
            CommandCall call) {
        return call.change(PlanApprovalEvent.TYPE, approvalId, body);
    }
}
