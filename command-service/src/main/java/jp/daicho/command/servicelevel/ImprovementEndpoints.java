package jp.daicho.command.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.AcceptImprovementPlan;
import jp.daicho.contract.servicelevel.AskForImprovement;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.RecordGuidance;
import jp.daicho.contract.servicelevel.ReturnImprovementPlan;
import jp.daicho.contract.servicelevel.SubmitImprovementPlan;
import jp.daicho.contract.servicelevel.VerifyImprovement;
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

/** Improvement plans: the ledger opens one for each confirmed miss; others are asked for here. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/improvement-plans")
@Tag(name = "servicelevel")
class ImprovementEndpoints {

    @PostMapping
    @Operation(
            operationId = "askForImprovement",
            summary = "Asks for measures where no agreement makes them a must")
    @Guideline({"IV-1.4-R2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Example(
            """
            {"subject": "バッチ処理の完了時刻", "reason": "運用計画書の目標06:00に対し、6月に3日遅れた"}\
            """)
    ResponseEntity<Receipt> askForImprovement(
            @RequestBody AskForImprovement body, CommandCall call) {
        return call.create(ImprovementEvent.TYPE, body.improvementPlanId(), body);
    }

    @PostMapping("/{improvementPlanId}/submissions")
    @Operation(operationId = "submitImprovementPlan", summary = "Submits the improvement plan")
    @Guideline({
        "IV-1.6-S1",
        "IV-1.6-X2",
        "IV-1.6-N3",
        "IV-2.5-S1",
        "IV-2.5-X2",
        "IV-2.5-N4",
        "IV-3.1-S3",
        "IV-3.1-X2"
    })
    @AllowedTo(sets = RoleSet.OPERATING_CONTRACTORS)
    @Refuses({"improvement-plan-accepted"})
    @Example(
            """
            {"cause": "待ち行列の領域が不足した", "measures": [\
            {"measure": "領域を倍にし、8割で通知する", "responsible": "運用保守チーム", "doneBy": "2026-07-15"}]}\
            """)
    ResponseEntity<Receipt> submitImprovementPlan(
            @PathVariable UUID improvementPlanId,
            @RequestBody SubmitImprovementPlan body,
            CommandCall call) {
        return call.change(ImprovementEvent.TYPE, improvementPlanId, body);
    }

    @PostMapping("/{improvementPlanId}/acceptance")
    @Operation(
            operationId = "acceptImprovementPlan",
            summary = "Accepts the improvement plan; never by who submitted it")
    @Guideline({"IV-1.6-S2", "IV-2.5-S2", "IV-3.1-S3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"improvement-plan-missing", "improvement-plan-of-ones-own"})
    @Example("{}")
    ResponseEntity<Receipt> acceptImprovementPlan(
            @PathVariable UUID improvementPlanId,
            @RequestBody AcceptImprovementPlan body,
            CommandCall call) {
        return call.change(ImprovementEvent.TYPE, improvementPlanId, body);
    }

    @PostMapping("/{improvementPlanId}/return")
    @Operation(
            operationId = "returnImprovementPlan",
            summary = "Returns the improvement plan with its deficiencies")
    @Guideline({"IV-1.6-S2", "IV-2.5-S2", "IV-3.1-S3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "improvement-plan-accepted",
        "improvement-plan-missing",
        "improvement-plan-of-ones-own"
    })
    @Example(
            """
            {"deficiencies": ["実施期限が次回報告の対象期間より後である"]}\
            """)
    ResponseEntity<Receipt> returnImprovementPlan(
            @PathVariable UUID improvementPlanId,
            @RequestBody ReturnImprovementPlan body,
            CommandCall call) {
        return call.change(ImprovementEvent.TYPE, improvementPlanId, body);
    }

    @PostMapping("/{improvementPlanId}/guidance")
    @Operation(
            operationId = "recordGuidance",
            summary = "Records what was seen of the improvement, and the guidance given")
    @Guideline({"IV-3.1-G1", "IV-3.1-S4"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"improvement-plan-missing"})
    @Example(
            """
            {"checked": "領域の拡張は済み、通知は未設定", "guidance": "月内に通知を設定すること"}\
            """)
    ResponseEntity<Receipt> recordGuidance(
            @PathVariable UUID improvementPlanId,
            @RequestBody RecordGuidance body,
            CommandCall call) {
        return call.change(ImprovementEvent.TYPE, improvementPlanId, body);
    }

    @PostMapping("/{improvementPlanId}/verification")
    @Operation(
            operationId = "verifyImprovement",
            summary = "Holds the missed item against a later confirmed report",
            description =
                    "The ledger does so by itself when the next report is confirmed. Met verifies the improvement,"
                            + " missed shows it unimproved, and a period without value does neither.")
    @Guideline({"IV-3.1-S4", "IV-3.1-X2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "improvement-not-measured",
        "improvement-report-not-confirmed",
        "improvement-report-not-later",
        "improvement-period-without-value"
    })
    @Example(
            """
            {"reportId": "019a0000-0000-7000-8000-000000000801"}\
            """)
    ResponseEntity<Receipt> verifyImprovement(
            @PathVariable UUID improvementPlanId,
            @RequestBody VerifyImprovement body,
            CommandCall call) {
        return call.change(ImprovementEvent.TYPE, improvementPlanId, body);
    }
}
