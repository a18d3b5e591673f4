package jp.daicho.command.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.servicelevel.BaseSlaOnPlan;
import jp.daicho.contract.servicelevel.EvaluateSlaYear;
import jp.daicho.contract.servicelevel.SlaEvent;
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

/** Where an agreement comes from, and what a year of it was worth. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/service-level-agreements/{slaId}")
@Tag(name = "servicelevel")
class SlaYearEndpoints {

    @PostMapping("/plan-basis")
    @Operation(
            operationId = "baseSlaOnPlan",
            summary = "Takes up monitoring items of the confirmed plan in the latest terms")
    @Guideline({"IV-1.1-S1", "IV-1.6-N2", "IV-2.1-S1", "IV-2.5-N3"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({
        "sla-plan-not-confirmed",
        "sla-plan-item-unknown",
        "sla-item-not-agreed",
        "sla-target-differs-from-plan"
    })
    @Example(
            """
            {"basis": {"planId": "019a0000-0000-7000-8000-000000005001", "revision": 2, \
            "items": [{"item": "availability", "monitoringItem": "AVAILABILITY_RATE"}]}}\
            """)
    ResponseEntity<Receipt> baseSlaOnPlan(
            @PathVariable UUID slaId, @RequestBody BaseSlaOnPlan body, CommandCall call) {
        return call.change(SlaEvent.TYPE, slaId, body);
    }

    @PostMapping("/year-evaluations")
    @Operation(
            operationId = "evaluateSlaYear",
            summary = "Evaluates a fiscal year's service levels for the next year's agreement")
    @Guideline({"IV-1.6-N4", "IV-2.5-N5", "IV-3-G2"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({"sla-year-evaluated", "sla-year-early", "sla-year-not-agreed"})
    @Example(
            """
            {"fiscalYear": 2026, "satisfaction": {"method": "窓口職員への調査", "answers": 42, "satisfiedPercent": "88"}, \
            "cost": {"annualCost": "12000000", "isSound": true, "reason": "停止の影響に見合う"}, \
            "changes": [{"item": "response", "kind": "RAISE", "proposal": "3秒以内を97%とする"}], \
            "conclusion": "稼働率は現行の水準を維持し、応答時間を引き上げる"}\
            """)
    ResponseEntity<Receipt> evaluateSlaYear(
            @PathVariable UUID slaId, @RequestBody EvaluateSlaYear body, CommandCall call) {
        return call.change(SlaEvent.TYPE, slaId, body);
    }
}
