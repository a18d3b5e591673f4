package jp.daicho.command.planning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.planning.ConfirmDocument;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.RequestPlan;
import jp.daicho.contract.planning.RevisePlan;
import jp.daicho.contract.planning.SubmitMaintenancePlan;
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
 * Asking for any document of planning, and submitting, revising and confirming a maintenance work
 * plan.
 */
@RestController
@RequestMapping("/api/v1/systems/{systemId}")
@Tag(name = "planning")
class MaintenancePlanEndpoints {

    @PostMapping("/plan-requests")
    @Operation(
            operationId = "requestPlan",
            summary =
                    "The owning section asks for a document of a fiscal year's planning: a plan,"
                            + " implementation rules or work procedures")
    @Guideline({"IV-1.1-G1", "IV-1.1-S1", "IV-1.2-S1", "IV-2.1-G1", "IV-2.1-S1", "IV-2.2-S1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "builder-handover-not-completed",
        "not-a-maintenance-contract",
        "contract-of-other-track",
        "fiscal-year-outside-contract",
        "plan-exists"
    })
    @Example(
            """
            {
              "planId": "019a0000-0000-7000-8000-000000005001",
              "contractId": "019a0000-0000-7000-8000-000000000510",
              "fiscalYear": 2026,
              "builderHandoverCompletedOn": "2026-03-20",
              "basedOn": ["MAINTENANCE_DESIGN_DOCUMENT", "MAINTENANCE_SPECIFICATION"],
              "dueOn": "2026-04-30"
            }\
            """)
    ResponseEntity<Receipt> requestPlan(
            @PathVariable UUID systemId, @RequestBody RequestPlan body, CommandCall call) {
        return call.create(PlanDocumentEvent.TYPE, body.planId(), body);
    }

    @PostMapping("/maintenance-plans")
    @Operation(
            operationId = "submitMaintenancePlan",
            summary = "The maintenance contractor submits the plan that it was asked for")
    @Guideline({
        "IV-1.1-G2",
        "IV-1.1-S1",
        "IV-1.1-S2",
        "IV-1.1-S3",
        "IV-1.1-S4",
        "IV-1.1-X1",
        "IV-1.1-N1",
        "IV-1.1-N3"
    })
    @AllowedTo(Role.MAINTENANCE_CONTRACTOR)
    @Refuses({
        "other-kind-of-document",
        "plan-of-another-contractor",
        "plan-already-submitted",
        "plan-incomplete",
        "plan-lacks-occasion"
    })
    @Example(PlanExamples.SUBMISSION)
    ResponseEntity<Receipt> submitMaintenancePlan(
            @PathVariable UUID systemId,
            @RequestBody SubmitMaintenancePlan body,
            CommandCall call) {
        return call.change(PlanDocumentEvent.TYPE, body.planId(), body);
    }

    @PostMapping("/maintenance-plans/{planId}/revisions")
    @Operation(
            operationId = "revisePlan",
            summary = "The contractor submits the next revision of the plan; earlier ones are kept")
    @Guideline({"IV-1.1-S5", "IV-1.1-S7", "IV-1.1-N3"})
    @AllowedTo(Role.MAINTENANCE_CONTRACTOR)
    @Refuses({
        "other-kind-of-document",
        "plan-of-another-contractor",
        "plan-not-submitted",
        "plan-incomplete",
        "plan-lacks-occasion"
    })
    @Example(PlanExamples.REVISION)
    ResponseEntity<Receipt> revisePlan(
            @PathVariable UUID systemId,
            @PathVariable UUID planId,
            @RequestBody RevisePlan body,
            CommandCall call) {
        return call.change(PlanDocumentEvent.TYPE, planId, body);
    }

    @PostMapping("/maintenance-plans/{planId}/confirmation")
    @Operation(
            operationId = "confirmDocument",
            summary =
                    "The owning section confirms the latest revision; no finding of any revision may"
                            + " be open")
    @Guideline({"IV-1.1-S3", "IV-1.1-S5", "IV-1.1-S8", "IV-1.1-X1", "IV-1.1-X2"})
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
            {"revision": 2, "scheduleFeasibility": "繁忙期の3月下旬から4月上旬を避けている。"}\
            """)
    ResponseEntity<Receipt> confirmDocument(
            @PathVariable UUID systemId,
            @PathVariable UUID planId,
            @RequestBody ConfirmDocument body,
            CommandCall call) {
        return call.change(PlanDocumentEvent.TYPE, planId, body);
    }
}
