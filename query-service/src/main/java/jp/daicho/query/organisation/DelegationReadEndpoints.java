package jp.daicho.query.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may approve for whom. */
@RestController
@Tag(name = "organisation")
class DelegationReadEndpoints {

    private final JdbcClient jdbc;

    DelegationReadEndpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/v1/delegations")
    @Operation(
            operationId = "listDelegations",
            summary =
                    "Delegations of the power to approve: of one's own section, or of all for who reads everything")
    @Guideline({"II-1-A1", "II-1-A2"})
    @AllowedTo(
            sets = RoleSet.OWNING_SECTION,
            value = {Role.ADMINISTRATOR, Role.AUDITOR, Role.INFORMATION_SYSTEMS_SECTION})
    Page<DelegationView> delegations(
            @RequestParam(required = false) @Nullable UUID section, ReadCall call) {
        return call.page(
                ListQuery.select(DelegationView.SELECT, DelegationView.class)
                        .whereIfPresent("d.section_id = :section", section)
                        .whereIfPresent("d.section_id = :own", ownSectionOnly(call))
                        .orderBy("d.valid_from DESC", "d.delegation_id DESC"));
    }

    @GetMapping("/api/v1/delegations/{delegationId}")
    @Operation(operationId = "getDelegation", summary = "A delegation of the power to approve")
    @Guideline({"II-1-A1", "II-1-A2"})
    @AllowedTo(
            sets = RoleSet.OWNING_SECTION,
            value = {Role.ADMINISTRATOR, Role.AUDITOR, Role.INFORMATION_SYSTEMS_SECTION})
    ResponseEntity<DelegationView> delegation(@PathVariable UUID delegationId, ReadCall call) {
        var own = ownSectionOnly(call);
        return call.one(
                DirectoryProjection.NAME,
                () ->
                        jdbc.sql(DelegationView.SELECT + " WHERE d.delegation_id = ?")
                                .param(delegationId)
                                .query(ViewMapper.of(DelegationView.class))
                                .optional()
                                .filter(d -> own == null || d.section().equals(own)));
    }

    private static @Nullable UUID ownSectionOnly(ReadCall call) {
        return call.viewer().seesAllSystems() ? null : call.viewer().organisation();
    }
}
