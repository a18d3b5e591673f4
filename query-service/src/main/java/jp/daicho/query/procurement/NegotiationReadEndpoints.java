package jp.daicho.query.procurement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The negotiation, to the City and to the one company it is held with. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/procurements/{procurementId}/negotiation")
@Reads(ProcurementProjection.NAME)
@Tag(name = "procurement")
class NegotiationReadEndpoints {

    private final NegotiationReader reader;

    NegotiationReadEndpoints(NegotiationReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "getNegotiation",
            summary =
                    "The items that City and prospective contractor agree on; of companies it is shown to that one alone")
    @Guideline({"III-1.5-S1", "III-1.5-S3", "III-2.5-S1", "III-2.5-S3"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    ResponseEntity<NegotiationView> negotiation(
            @PathVariable UUID systemId, @PathVariable UUID procurementId, ReadCall call) {
        var viewer = call.viewer();
        var company =
                !viewer.seesAllSystems() && viewer.roles().stream().anyMatch(Role::isContractor)
                        ? viewer.organisation()
                        : null;
        return call.one(
                ProcurementProjection.NAME, () -> reader.find(systemId, procurementId, company));
    }
}
