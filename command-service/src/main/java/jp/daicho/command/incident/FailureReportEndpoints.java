package jp.daicho.command.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.incident.AcceptFailureReport;
import jp.daicho.contract.incident.DetermineNonConformity;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.NotifyNonConformity;
import jp.daicho.contract.incident.RecordRemedy;
import jp.daicho.contract.incident.ReturnFailureReport;
import jp.daicho.contract.incident.SubmitFailureReport;
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

/** The failure report and the build contractor's liability. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/incidents")
@Tag(name = "incident")
class FailureReportEndpoints {

    @PostMapping("/{incidentId}/failure-report")
    @Operation(operationId = "submitFailureReport", summary = "Submits the failure report")
    @Guideline({"IV-1.4-F5", "IV-2.4-F5", "IV-1.4-X2", "IV-2.4-X2"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({"incident-closed", "not-a-failure", "recovery-missing", "failure-report-settled"})
    @Example(
            """
            {"cause": "印刷待ち行列の領域が満杯になった", "recovery": "待ち行列を消去し、印刷サービスを再起動した", "recurrencePrevention": "空き容量を監視し、8割で通知する", "permanentMeasures": ["待ち行列の領域を拡張する"]}\
            """)
    ResponseEntity<Receipt> submitFailureReport(
            @PathVariable UUID incidentId,
            @RequestBody SubmitFailureReport body,
            CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/failure-report-acceptance")
    @Operation(
            operationId = "acceptFailureReport",
            summary = "Accepts the failure report; never by who submitted it")
    @Guideline({"IV-1.4-F5", "IV-2.4-F5"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "incident-closed",
        "not-a-failure",
        "failure-report-missing",
        "failure-report-of-ones-own"
    })
    @Example(
            """
            {}\
            """)
    ResponseEntity<Receipt> acceptFailureReport(
            @PathVariable UUID incidentId,
            @RequestBody AcceptFailureReport body,
            CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/failure-report-return")
    @Operation(
            operationId = "returnFailureReport",
            summary = "Returns the failure report with its deficiencies")
    @Guideline({"IV-1.4-F5", "IV-2.4-F5"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "incident-closed",
        "not-a-failure",
        "failure-report-missing",
        "failure-report-of-ones-own",
        "failure-report-settled"
    })
    @Example(
            """
            {"deficiencies": ["再発防止策の実施時期がない"]}\
            """)
    ResponseEntity<Receipt> returnFailureReport(
            @PathVariable UUID incidentId,
            @RequestBody ReturnFailureReport body,
            CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/non-conformity")
    @Operation(
            operationId = "determineNonConformity",
            summary = "Decides whether it is the build contractor's non-conformity")
    @Guideline({"IV-1.4-N1", "IV-2.4-N2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"incident-closed", "not-a-failure"})
    @Example(
            """
            {"nonConforming": false, "reason": "運用開始後の利用量の増加による"}\
            """)
    ResponseEntity<Receipt> determineNonConformity(
            @PathVariable UUID incidentId,
            @RequestBody DetermineNonConformity body,
            CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/non-conformity-notice")
    @Operation(
            operationId = "notifyNonConformity",
            summary = "Records the notice of the non-conformity; late is shown, not refused")
    @Guideline({"IV-1.4-N1", "IV-2.4-N2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "incident-closed",
        "non-conformity-undetermined",
        "non-conformity-absent",
        "notice-in-the-future"
    })
    @Example(
            """
            {"notifiedOn": "2026-06-08", "method": "内容証明郵便"}\
            """)
    ResponseEntity<Receipt> notifyNonConformity(
            @PathVariable UUID incidentId,
            @RequestBody NotifyNonConformity body,
            CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/remedy")
    @Operation(
            operationId = "recordRemedy",
            summary = "The build contractor has corrected the non-conformity")
    @Guideline({"IV-1.4-N1", "IV-2.4-N2"})
    @AllowedTo(Role.BUILD_CONTRACTOR)
    @Refuses({"non-conformity-undetermined", "non-conformity-absent", "notice-in-the-future"})
    @Example(
            """
            {"content": "帳票の改行位置を修正した", "remediedOn": "2026-06-20"}\
            """)
    ResponseEntity<Receipt> recordRemedy(
            @PathVariable UUID incidentId, @RequestBody RecordRemedy body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }
}
