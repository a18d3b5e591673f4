package jp.daicho.command.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.planning.ConfirmDocument;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.RevisePlan;
import jp.daicho.contract.planning.SubmitImplementationRules;
import jp.daicho.contract.planning.SubmitOperationPlan;
import jp.daicho.contract.planning.SubmitProcedures;
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
 * The documents of planning beside the maintenance work plan: operation plan, implementation rules
 * and work procedures; and revising and confirming any of them.
 */
@RestController
@RequestMapping("/api/v1/systems/{systemId}")
@Tag(name = "planning")
class PlanDocumentEndpoints {

    @PostMapping("/operation-plans")
    @Operation(
            operationId = "submitOperationPlan",
            summary =
                    "The operation contractor submits the operation plan, or the merged plan where it"
                            + " also maintains")
    @Guideline({
        "IV-2.1-G2",
        "IV-2.1-S1",
        "IV-2.1-S2",
        "IV-2.1-S3",
        "IV-2.1-S4",
        "IV-2.1-S5",
        "IV-2.1-X1",
        "IV-2.1-N1",
        "IV-2.1-N2",
        "IV-2.1-N4",
        "IV-1.1-N5"
    })
    @AllowedTo(Role.OPERATION_CONTRACTOR)
    @Refuses({
        "other-kind-of-document",
        "plan-of-another-contractor",
        "plan-already-submitted",
        "plan-incomplete",
        "plan-lacks-occasion"
    })
    @Example(OperationPlanExamples.SUBMISSION)
    ResponseEntity<Receipt> submitOperationPlan(
            @PathVariable UUID systemId, @RequestBody SubmitOperationPlan body, CommandCall call) {
        return call.change(PlanDocumentEvent.TYPE, body.planId(), body);
    }

    @PostMapping("/implementation-rules")
    @Operation(
            operationId = "submitImplementationRules",
            summary =
                    "The contractor submits the implementation rules, or their next revision; earlier"
                            + " ones are kept")
    @Guideline({
        "IV-1.2-G1",
        "IV-1.2-S1",
        "IV-1.2-S2",
        "IV-1.2-S3",
        "IV-1.2-S4",
        "IV-1.2-S5",
        "IV-1.2-S6",
        "IV-1.2-S7",
        "IV-1.2-S8",
        "IV-1.2-S9",
        "IV-1.2-X1",
        "IV-1.2-N1",
        "IV-2.2-G1",
        "IV-2.2-S1",
        "IV-2.2-S2",
        "IV-2.2-S3",
        "IV-2.2-S4",
        "IV-2.2-S5",
        "IV-2.2-S6",
        "IV-2.2-S7",
        "IV-2.2-S8",
        "IV-2.2-X1"
    })
    @AllowedTo({Role.MAINTENANCE_CONTRACTOR, Role.OPERATION_CONTRACTOR})
    @Refuses({"other-kind-of-document", "plan-of-another-contractor", "plan-incomplete"})
    @Example(RulesExamples.RULES)
    ResponseEntity<Receipt> submitImplementationRules(
            @PathVariable UUID systemId,
            @RequestBody SubmitImplementationRules body,
            CommandCall call) {
        return call.change(PlanDocumentEvent.TYPE, body.planId(), body);
    }

    @PostMapping("/work-procedures")
    @Operation(
            operationId = "submitProcedures",
            summary =
                    "The contractor submits the work procedures, or their next revision; earlier ones"
                            + " are kept")
    @Guideline({"IV-1.2-G1", "IV-1.2-S1", "IV-1.2-X1", "IV-2.2-G1", "IV-2.2-S1", "IV-2.2-X1"})
    @AllowedTo({Role.MAINTENANCE_CONTRACTOR, Role.OPERATION_CONTRACTOR})
    @Refuses({"other-kind-of-document", "plan-of-another-contractor", "plan-incomplete"})
    @Example(RulesExamples.PROCEDURES)
    ResponseEntity<Receipt> submitProcedures(
            @PathVariable UUID systemId, @RequestBody SubmitProcedures body, CommandCall call) {
        return call.change(PlanDocumentEvent.TYPE, body.planId(), body);
    }

    @PostMapping("/operation-plans/{planId}/revisions")
    @Operation(
            operationId = "reviseOperationPlan",
            summary =
                    "The contractor submits the next revision of the operation plan or of the merged"
                            + " plan; earlier ones are kept")
    @Guideline({"IV-2.1-S6", "IV-2.1-S7"})
    @AllowedTo(Role.OPERATION_CONTRACTOR)
    @Refuses({
        "other-kind-of-document",
        "plan-of-another-contractor",
        "plan-not-submitted",
        "plan-incomplete",
        "plan-lacks-occasion"
    })
    @Example(OperationPlanExamples.REVISION)
    ResponseEntity<Receipt> reviseOperationPlan(
            @PathVariable UUID systemId,
            @PathVariable UUID planId,
            @RequestBody RevisePlan body,
            CommandCall call) {
        return call.change(PlanDocumentEvent.TYPE, planId, body);
    }

    @PostMapping("/plan-documents/{planId}/confirmation")
    @Operation(
            operationId = "confirmPlanDocument",
            summary =
                    "The owning section receives the latest revision of any document of planning after"
                            + " checking it; no finding of any revision may be open")
    @Guideline({
        "IV-1.1-S8",
        "IV-1.1-X2",
        "IV-1.2-X1",
        "IV-1.2-X2",
        "IV-2.1-S3",
        "IV-2.1-S8",
        "IV-2.1-X1",
        "IV-2.1-X2",
        "IV-2.2-X1",
        "IV-2.2-X2"
    })
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "plan-not-submitted",
        "revision-not-latest",
        "own-submission",
        "plan-not-reviewed",
        "findings-still-open"
    })
    @Example(
            """
            {"revision": 1, "scheduleFeasibility": "繁忙期を避けている。", "remark": "表の全ての行を確認した。"}\
            """)
    ResponseEntity<Receipt> confirmPlanDocument(
            @PathVariable UUID systemId,
            @PathVariable UUID planId,
            @RequestBody ConfirmDocument body,
            CommandCall call) {
        return call.change(PlanDocumentEvent.TYPE, planId, body);
    }
}
