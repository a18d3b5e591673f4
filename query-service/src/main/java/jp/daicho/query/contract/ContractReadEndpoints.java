package jp.daicho.query.contract;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.contract.ContractTrack;
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

/** Contracts: a contractor sees its own, a section those of its systems. */
@RestController
@Tag(name = "contract")
class ContractReadEndpoints {

    private final JdbcClient jdbc;

    ContractReadEndpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/v1/contracts")
    @Operation(
            operationId = "listContracts",
            summary = "Contracts: a contractor's own, or those of the systems one may see")
    @Guideline({"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    Page<ContractView> contracts(
            @RequestParam(required = false) @Nullable UUID system,
            @RequestParam(required = false) @Nullable UUID contractor,
            @RequestParam(required = false) @Nullable ContractTrack track,
            ReadCall call) {
        return call.page(
                ListQuery.select(ContractView.SELECT, ContractView.class)
                        .anyVisibleSystem("c.systems", call)
                        .whereIfPresent("c.contractor_id = :own", ownOnly(call))
                        .whereIfPresent("c.systems @> ARRAY[CAST(:system AS uuid)]", system)
                        .whereIfPresent("c.contractor_id = :contractor", contractor)
                        .whereIfPresent("c.track = :track", track)
                        .orderBy("c.ends DESC", "c.contract_id DESC"));
    }

    @GetMapping("/api/v1/contracts/{contractId}")
    @Operation(operationId = "getContract", summary = "A contract")
    @Guideline({"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    ResponseEntity<ContractView> contract(@PathVariable UUID contractId, ReadCall call) {
        return call.one(
                ContractProjection.NAME,
                () ->
                        jdbc.sql(ContractView.SELECT + " WHERE c.contract_id = ?")
                                .param(contractId)
                                .query(ViewMapper.of(ContractView.class))
                                .optional()
                                .filter(c -> isVisible(c, call)));
    }

    private static boolean isVisible(ContractView contract, ReadCall call) {
        var viewer = call.viewer();
        var own = ownOnly(call);
        return viewer.seesAllSystems()
                || ((own == null || own.equals(contract.contractor()))
                        && contract.systems().stream()
                                .anyMatch(viewer.systemsWith(call.allowed())::contains));
    }

    /** Rivals' contracts are not everyone's: a contractor reads its own. */
    private static @Nullable UUID ownOnly(ReadCall call) {
        var viewer = call.viewer();
        return viewer.seesAllSystems() || viewer.roles().stream().noneMatch(Role::isContractor)
                ? null
                : viewer.organisation();
    }
}
