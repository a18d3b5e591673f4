package jp.daicho.command.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.DelegateApproval;
import jp.daicho.contract.organisation.DelegationEvent;
import jp.daicho.contract.organisation.RevokeDelegation;
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

/** Delegation of the manager's power to approve. */
@RestController
@RequestMapping("/api/v1/delegations")
@Tag(name = "organisation")
class DelegationEndpoints {

    @PostMapping
    @Operation(
            operationId = "delegateApproval",
            summary = "Delegates the power to approve to a subsection chief of the section")
    @Guideline({"II-1-A1", "II-1-A2"})
    @AllowedTo(Role.OWNING_SECTION_MANAGER)
    @Refuses({"delegate-not-a-chief", "delegation-in-the-past", "not-the-sections-system"})
    @Example(
            """
            {"delegate": "019a0000-0000-7000-8000-000000000302", "systems": ["019a0000-0000-7000-8000-000000000001"], "from": "2026-04-01", "until": "2027-03-31"}\
            """)
    ResponseEntity<Receipt> delegateApproval(@RequestBody DelegateApproval body, CommandCall call) {
        var systems = body.systems();
        return call.create(
                DelegationEvent.TYPE,
                body.delegationId(),
                body,
                systems == null ? Set.of() : Set.copyOf(systems));
    }

    @PostMapping("/{delegationId}/revocation")
    @Operation(
            operationId = "revokeDelegation",
            summary = "Takes the delegated power back, from the recording on")
    @Guideline({"II-1-A1", "II-1-A2"})
    @AllowedTo(Role.OWNING_SECTION_MANAGER)
    @Refuses({"not-the-sections-manager"})
    @Example(
            """
            {"reason": "係長の異動"}\
            """)
    ResponseEntity<Receipt> revokeDelegation(
            @PathVariable UUID delegationId, @RequestBody RevokeDelegation body, CommandCall call) {
        return call.change(DelegationEvent.TYPE, delegationId, body);
    }
}
