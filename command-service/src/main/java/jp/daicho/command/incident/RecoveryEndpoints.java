package jp.daicho.command.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.incident.AnalyseCause;
import jp.daicho.contract.incident.ConfirmAnalysis;
import jp.daicho.contract.incident.CorrectOutage;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.RecordModification;
import jp.daicho.contract.incident.RecordRecovery;
import jp.daicho.contract.incident.RestoreService;
import jp.daicho.contract.incident.VerifyRecovery;
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

/** Analysis, recovery and verification of an incident. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/incidents")
@Tag(name = "incident")
class RecoveryEndpoints {

    @PostMapping("/{incidentId}/cause-analysis")
    @Operation(
            operationId = "analyseCause",
            summary = "Presents the analysis of the cause and a solution")
    @Guideline({"IV-1.4-F2", "IV-2.4-F2"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({"incident-closed"})
    @Example(
            """
            {"cause": "印刷待ち行列の領域が満杯になった", "causeCategory": "CAPACITY", "solution": "待ち行列を消去し、監視項目を追加する"}\
            """)
    ResponseEntity<Receipt> analyseCause(
            @PathVariable UUID incidentId, @RequestBody AnalyseCause body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/cause-analysis-confirmation")
    @Operation(
            operationId = "confirmCauseAnalysis",
            summary = "The owning section has checked the analysis")
    @Guideline({"IV-1.4-F2", "IV-2.4-F2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"incident-closed", "analysis-missing", "analysis-of-ones-own"})
    @Example(
            """
            {}\
            """)
    ResponseEntity<Receipt> confirmAnalysis(
            @PathVariable UUID incidentId, @RequestBody ConfirmAnalysis body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/recovery")
    @Operation(operationId = "recordRecovery", summary = "Records the recovery and its tests")
    @Guideline({"IV-1.4-F3", "IV-2.4-F3", "IV-1.4-N1", "IV-2.4-N1"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({
        "incident-closed",
        "incident-resolved",
        "analysis-not-confirmed",
        "recovery-tests-missing"
    })
    @Example(
            """
            {"work": "待ち行列を消去し、印刷サービスを再起動した", "tests": "3台の窓口端末で印刷を確認した", "systemModified": false, "emergencyReason": "窓口業務が停止しているため"}\
            """)
    ResponseEntity<Receipt> recordRecovery(
            @PathVariable UUID incidentId, @RequestBody RecordRecovery body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/modification")
    @Operation(
            operationId = "recordModification",
            summary = "Documents, software and licences follow a modification")
    @Guideline({"IV-1.4-F7", "IV-2.4-F7"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"system-not-modified", "notice-in-the-future"})
    @Example(
            """
            {"documents": [{"document": "機能一覧", "change": "監視項目を追加"}], "softwareAndLicences": "変更なし", "sharedWithOperatorOn": "2026-06-08"}\
            """)
    ResponseEntity<Receipt> recordModification(
            @PathVariable UUID incidentId, @RequestBody RecordModification body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/restoration")
    @Operation(operationId = "restoreService", summary = "The service is up again")
    @Guideline({"IV-1.4-F3", "IV-2.4-F3"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"incident-closed", "outage-out-of-order"})
    @Example(
            """
            {"restoredAt": "2026-06-05T01:40:00Z", "responsibleSide": "CONTRACTOR"}\
            """)
    ResponseEntity<Receipt> restoreService(
            @PathVariable UUID incidentId, @RequestBody RestoreService body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/outage-correction")
    @Operation(operationId = "correctOutage", summary = "Corrects when the service was down")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"outage-missing", "outage-out-of-order"})
    @Example(
            """
            {"outageFrom": "2026-06-05T00:05:00Z", "restoredAt": "2026-06-05T01:40:00Z", "responsibleSide": "CONTRACTOR", "reason": "監視記録による"}\
            """)
    ResponseEntity<Receipt> correctOutage(
            @PathVariable UUID incidentId, @RequestBody CorrectOutage body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/recovery-verification")
    @Operation(
            operationId = "verifyRecovery",
            summary = "The owning section has checked the recovery")
    @Guideline({"IV-1.4-F4", "IV-2.4-F4"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"incident-closed", "recovery-missing", "recovery-of-ones-own"})
    @Example(
            """
            {"result": "PASSED"}\
            """)
    ResponseEntity<Receipt> verifyRecovery(
            @PathVariable UUID incidentId, @RequestBody VerifyRecovery body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }
}
