package jp.daicho.command.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.incident.CloseIncident;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.ReopenIncident;
import jp.daicho.contract.incident.ResolveIncident;
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

/** Resolving, closing and reopening an incident. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/incidents")
@Tag(name = "incident")
class EndingEndpoints {

    @PostMapping("/{incidentId}/resolution")
    @Operation(operationId = "resolveIncident", summary = "The incident is solved")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({
        "incident-closed",
        "incident-resolved",
        "recovery-not-verified",
        "service-not-restored"
    })
    @Example(
            """
            {"resolution": "印刷できることを確認した", "resolutionCode": "FIXED"}\
            """)
    ResponseEntity<Receipt> resolveIncident(
            @PathVariable UUID incidentId, @RequestBody ResolveIncident body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/closure")
    @Operation(
            operationId = "closeIncident",
            summary =
                    "Nothing is left to do; a failure needs report, work record and decision on non-conformity")
    @Guideline({"IV-1.4-X2", "IV-2.4-X2", "IV-1.4-F6", "IV-2.4-F6"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "incident-not-resolved",
        "failure-report-not-accepted",
        "work-record-missing",
        "non-conformity-undetermined",
        "non-conformity-not-notified"
    })
    @Example(
            """
            {}\
            """)
    ResponseEntity<Receipt> closeIncident(
            @PathVariable UUID incidentId, @RequestBody CloseIncident body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }

    @PostMapping("/{incidentId}/reopening")
    @Operation(
            operationId = "reopenIncident",
            summary = "Opens a resolved or closed incident again")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"incident-not-ended", "outage-out-of-order"})
    @Example(
            """
            {"reason": "同じ事象が再発した"}\
            """)
    ResponseEntity<Receipt> reopenIncident(
            @PathVariable UUID incidentId, @RequestBody ReopenIncident body, CommandCall call) {
        return call.change(IncidentEvent.TYPE, incidentId, body);
    }
}
