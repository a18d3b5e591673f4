package jp.daicho.command.procurement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.procurement.ApproveSpecification;
import jp.daicho.contract.procurement.DecideDisclosure;
import jp.daicho.contract.procurement.DraftSpecification;
import jp.daicho.contract.procurement.EndorseSpecification;
import jp.daicho.contract.procurement.ProcurementEvent;
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

/** The procurement specification (III-1.3, III-2.3). */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/procurements/{procurementId}")
@Tag(name = "procurement")
class SpecificationEndpoints {

    @PostMapping("/specification")
    @Operation(
            operationId = "draftSpecification",
            summary = "Writes the procurement specification, or another revision of it")
    @Guideline({
        "III-1.3-G1",
        "III-1.3-S1",
        "III-1.3-N5",
        "III-1.3-N8",
        "III-2.3-G1",
        "III-2.3-S1",
        "III-2.3-S2",
        "III-2.3-N2"
    })
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"procurement-closed", "procurement-step-done"})
    @Example(ProcurementExamples.SPECIFICATION)
    ResponseEntity<Receipt> draftSpecification(
            @PathVariable UUID procurementId,
            @RequestBody DraftSpecification body,
            CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/specification/endorsement")
    @Operation(
            operationId = "endorseSpecification",
            summary = "The IS Section agrees with a specification that is written jointly with it")
    @Guideline({"III-1.3-G2", "III-1.3-N1", "III-2.3-G2", "III-2.3-N1"})
    @AllowedTo(Role.INFORMATION_SYSTEMS_SECTION)
    @Refuses({"procurement-closed", "procurement-not-at-this-step", "specification-revision-stale"})
    @Example(
            """
            {"revision": 1, "note": "役割分担を確認"}\
            """)
    ResponseEntity<Receipt> endorseSpecification(
            @PathVariable UUID procurementId,
            @RequestBody EndorseSpecification body,
            CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/specification/approval")
    @Operation(
            operationId = "approveSpecification",
            summary = "Approves the specification, which reflects what it must",
            description =
                    "Of a package what the build proposal says about maintenance, of a system developed for the City its maintenance requirements, and for operation its content; a critical system's says who supports when the ICT-BCP is invoked.")
    @Guideline({"III-1-G2", "III-1.3-X1", "III-1.3-X2", "III-1.3-X3", "III-2-G1", "III-2.3-X1"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({
        "procurement-closed",
        "procurement-not-at-this-step",
        "specification-revision-stale",
        "specification-drafter-cannot-approve",
        "specification-not-endorsed",
        "specification-source-not-addressed",
        "specification-proposal-not-reflected",
        "specification-built-system-not-reflected",
        "specification-operation-not-reflected",
        "specification-without-ict-bcp"
    })
    @Example(
            """
            {"revision": 1, "note": "反映を確認"}\
            """)
    ResponseEntity<Receipt> approveSpecification(
            @PathVariable UUID procurementId,
            @RequestBody ApproveSpecification body,
            CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }

    @PostMapping("/disclosures")
    @Operation(
            operationId = "decideDisclosure",
            summary = "Decides whether a design document is attached or shown for inspection only")
    @Guideline({"III-1-G3", "III-1.6-N3", "III-2-G2", "III-2.3-N6"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"procurement-closed"})
    @Example(
            """
            {"document": "MAINTENANCE_DESIGN_DOCUMENT", "disclosure": "INSPECTION_ONLY", "reason": "接続方式の機密を含む"}\
            """)
    ResponseEntity<Receipt> decideDisclosure(
            @PathVariable UUID procurementId,
            @RequestBody DecideDisclosure body,
            CommandCall call) {
        return call.change(ProcurementEvent.TYPE, procurementId, body);
    }
}
