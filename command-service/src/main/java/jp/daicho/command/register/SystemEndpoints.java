package jp.daicho.command.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.register.ConnectNetwork;
import jp.daicho.contract.register.GoLive;
import jp.daicho.contract.register.ReclassifySystem;
import jp.daicho.contract.register.RecordBuildDesign;
import jp.daicho.contract.register.RegisterSystem;
import jp.daicho.contract.register.RetireSystem;
import jp.daicho.contract.register.SystemEvent;
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

/** Systems of the register and their life. */
@RestController
@RequestMapping("/api/v1/systems")
@Tag(name = "register")
class SystemEndpoints {

    @PostMapping
    @Operation(
            operationId = "registerSystem",
            summary = "Registers a system with its classification")
    @Guideline({"I-4-A", "I-4-B", "I-4-C", "I-4-D", "I-4-NONE", "II-1-Y1", "II-1-Y2", "II-1-Y3"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"not-a-section", "system-code-taken"})
    @Example(
            """
            {"code": "JUKI", "name": "住民記録システム", "owningSection": "019a0000-0000-7000-8000-000000000101", "classification": {"type": "RESIDENT_INFORMATION_SYSTEM", "typeReason": "住民情報系ネットワークに接続し、停止時に区民サービスへ影響する", "applicability": "PATTERN_A", "applicabilityReason": "構築時に運用・保守設計書を作成した", "criticality": "CRITICAL", "criticalityReason": "障害の影響が広く、停止が許されない", "dataClasses": ["SPECIFIC_PERSONAL_INFORMATION", "PERSONAL_INFORMATION"], "solution": "PACKAGE"}, "designMadeAtBuild": true, "networks": ["RESIDENT_INFORMATION_NETWORK"]}\
            """)
    ResponseEntity<Receipt> registerSystem(@RequestBody RegisterSystem body, CommandCall call) {
        var id = call.idOr(body.systemId());
        return call.create(SystemEvent.TYPE, id, body, Set.of(id));
    }

    @PostMapping("/{systemId}/classification")
    @Operation(
            operationId = "reclassifySystem",
            summary = "Classes a system anew, each with its reason")
    @Guideline({"I-4-A", "I-4-B", "I-4-C", "I-4-D", "I-4-NONE", "II-1-Y1", "II-1-Y2", "II-1-Y3"})
    @AllowedTo(sets = RoleSet.APPROVERS, value = Role.ADMINISTRATOR)
    @Refuses({"system-retired", "pattern-disagrees-with-design"})
    @Example(
            """
            {"classification": {"type": "RESIDENT_INFORMATION_SYSTEM", "typeReason": "住民情報系ネットワークに接続し、停止時に区民サービスへ影響する", "applicability": "PATTERN_A", "applicabilityReason": "構築時に運用・保守設計書を作成した", "criticality": "CRITICAL", "criticalityReason": "障害の影響が広く、停止が許されない", "dataClasses": ["SPECIFIC_PERSONAL_INFORMATION", "PERSONAL_INFORMATION"], "solution": "PACKAGE"}}\
            """)
    ResponseEntity<Receipt> reclassifySystem(
            @PathVariable UUID systemId, @RequestBody ReclassifySystem body, CommandCall call) {
        return call.change(SystemEvent.TYPE, systemId, body);
    }

    @PostMapping("/{systemId}/networks")
    @Operation(
            operationId = "connectNetwork",
            summary = "Records that a system is on one more network")
    @Guideline({"II-1-Y1", "II-1-Y2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION, value = Role.ADMINISTRATOR)
    @Refuses({"system-retired"})
    @Example(
            """
            {"network": "LGWAN_CONNECTED_NETWORK"}\
            """)
    ResponseEntity<Receipt> connectNetwork(
            @PathVariable UUID systemId, @RequestBody ConnectNetwork body, CommandCall call) {
        return call.change(SystemEvent.TYPE, systemId, body);
    }

    @PostMapping("/{systemId}/build-designs")
    @Operation(
            operationId = "recordBuildDesign",
            summary = "Records what was designed for a track when the system was built")
    @Guideline({"I-4-A", "III-1.3-G3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION, value = Role.ADMINISTRATOR)
    @Refuses({"system-retired"})
    @Example(
            """
            {"track": "MAINTENANCE", "designMadeAtBuild": true, "includedInSystemContract": false}\
            """)
    ResponseEntity<Receipt> recordBuildDesign(
            @PathVariable UUID systemId, @RequestBody RecordBuildDesign body, CommandCall call) {
        return call.change(SystemEvent.TYPE, systemId, body);
    }

    @PostMapping("/{systemId}/go-live")
    @Operation(operationId = "goLive", summary = "Records that a system serves")
    @AllowedTo(sets = RoleSet.APPROVERS, value = Role.ADMINISTRATOR)
    @Refuses({"system-retired"})
    @Example(
            """
            {"occurredAt": "2026-04-01T00:00:00+09:00"}\
            """)
    ResponseEntity<Receipt> goLive(
            @PathVariable UUID systemId, @RequestBody GoLive body, CommandCall call) {
        return call.change(SystemEvent.TYPE, systemId, body);
    }

    @PostMapping("/{systemId}/retirement")
    @Operation(operationId = "retireSystem", summary = "Records that a system serves no more")
    @AllowedTo(sets = RoleSet.APPROVERS, value = Role.ADMINISTRATOR)
    @Example(
            """
            {"reason": "後継システムへ移行"}\
            """)
    ResponseEntity<Receipt> retireSystem(
            @PathVariable UUID systemId, @RequestBody RetireSystem body, CommandCall call) {
        return call.change(SystemEvent.TYPE, systemId, body);
    }
}
