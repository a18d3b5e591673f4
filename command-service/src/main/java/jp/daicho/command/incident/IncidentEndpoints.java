package jp.daicho.command.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.incident.AcknowledgeRelay;
import jp.daicho.contract.incident.AssessIncident;
import jp.daicho.contract.incident.EscalateToIsSection;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.LinkProblem;
import jp.daicho.contract.incident.ReclassifyIncident;
import jp.daicho.contract.incident.RelayToOperator;
import jp.daicho.contract.incident.ReportIncident;
import jp.daicho.contract.incident.ResumeIncident;
import jp.daicho.contract.incident.StartWork;
import jp.daicho.contract.incident.SuspendIncident;
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

/** Reporting an incident and handling it. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/incidents")
@Tag(name = "incident")
class IncidentEndpoints {

    @PostMapping
    @Operation(
            operationId = "reportIncident",
            summary = "Reports an incident, failure, request or alert")
    @Guideline({"IV-1.4-F1", "IV-2.4-F1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES},
            value = {Role.INFORMATION_SYSTEMS_SECTION, Role.RELATED_SECTION})
    @Refuses({"incident-code-taken", "incident-already-imported", "outage-out-of-order"})
    @Example(
            """
            {"kind": "FAILURE", "track": "MAINTENANCE", "title": "住民票の印刷ができない", "description": "窓口端末3台で印刷待ちのまま進まない", "category": "PRINTING", "outageFrom": "2026-06-05T00:10:00Z"}\
            """)
    ResponseEntity<Receipt> reportIncident(@RequestBody ReportIncident body, CommandCall call) {
        return call.create(IncidentEvent.TYPE, body.incidentId(), body);
    }

    @PostMapping("/{incidentId}/classification")
    @Operation(
            operationId = "reclassifyIncident",
            summary = "Says that an incident is of another kind")
    @Guideline({"IV-1.4-F1", "IV-2.4-F1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"incident-closed"})
    @Example(
            """
            {"kind": "FAILURE", "reason": "複数の窓口で業務が停止している"}\
            """)
    ResponseEntity<Receipt> reclassifyIncident(
            @PathVariable UUID incidentId, @RequestBody ReclassifyIncident body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/assessment")
    @Operation(operationId = "assessIncident", summary = "Sets impact, urgency and priority")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"incident-closed"})
    @Example(
            """
            {"impact": "HIGH", "urgency": "MEDIUM"}\
            """)
    ResponseEntity<Receipt> assessIncident(
            @PathVariable UUID incidentId, @RequestBody AssessIncident body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/work-start")
    @Operation(operationId = "startWorkOnIncident", summary = "Begins the work on a new incident")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"incident-closed", "incident-resolved"})
    @Example(
            """
            {}\
            """)
    ResponseEntity<Receipt> startWork(
            @PathVariable UUID incidentId, @RequestBody StartWork body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/escalation")
    @Operation(
            operationId = "escalateToIsSection",
            summary = "Asks the IS section for support and advice")
    @Guideline({"IV-1.4-F1", "IV-2.4-F1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"incident-closed"})
    @Example(
            """
            {"reason": "他システムへの影響が考えられるため、支援を求める"}\
            """)
    ResponseEntity<Receipt> escalateToIsSection(
            @PathVariable UUID incidentId,
            @RequestBody EscalateToIsSection body,
            CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/relay")
    @Operation(operationId = "relayToOperator", summary = "Tells the operation contractor")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo({Role.MAINTENANCE_CONTRACTOR, Role.BUILD_CONTRACTOR, Role.SERVICE_PROVIDER})
    @Refuses({"incident-closed", "no-separate-operator"})
    @Example(
            """
            {"message": "印刷サーバの障害を検知した"}\
            """)
    ResponseEntity<Receipt> relayToOperator(
            @PathVariable UUID incidentId, @RequestBody RelayToOperator body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/relay-acknowledgement")
    @Operation(
            operationId = "acknowledgeRelay",
            summary = "The operation contractor has understood what was relayed")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo({Role.OPERATION_CONTRACTOR, Role.INTEGRATED_OPERATION_CONTRACTOR})
    @Refuses({"incident-closed", "relay-missing", "relay-of-ones-own"})
    @Example(
            """
            {}\
            """)
    ResponseEntity<Receipt> acknowledgeRelay(
            @PathVariable UUID incidentId, @RequestBody AcknowledgeRelay body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/suspension")
    @Operation(
            operationId = "suspendIncident",
            summary = "Puts an incident on hold and says what it waits for")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"incident-closed", "incident-resolved"})
    @Example(
            """
            {"awaiting": "VENDOR", "note": "製品ベンダーに問い合わせ中"}\
            """)
    ResponseEntity<Receipt> suspendIncident(
            @PathVariable UUID incidentId, @RequestBody SuspendIncident body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/resumption")
    @Operation(operationId = "resumeIncident", summary = "Ends the hold")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"incident-closed", "incident-not-waiting"})
    @Example(
            """
            {"note": "回答を受領"}\
            """)
    ResponseEntity<Receipt> resumeIncident(
            @PathVariable UUID incidentId, @RequestBody ResumeIncident body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/problem-links")
    @Operation(operationId = "linkProblem", summary = "Ties the incident to the problem behind it")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"problem-unknown"})
    @Example(
            """
            {"problemId": "019a0000-0000-7000-8000-0000000000b1"}\
            """)
    ResponseEntity<Receipt> linkProblem(
            @PathVariable UUID incidentId, @RequestBody LinkProblem body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }
}
