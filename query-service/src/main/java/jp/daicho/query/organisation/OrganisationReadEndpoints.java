package jp.daicho.query.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.organisation.UnitKind;
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

/** Units and contractors of the directory. */
@RestController
@Tag(name = "organisation")
class OrganisationReadEndpoints {

    private final JdbcClient jdbc;

    OrganisationReadEndpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/v1/organisation-units")
    @Operation(
            operationId = "listOrganisationUnits",
            summary = "The sections, offices and bodies of the directory")
    @Guideline({"II-1-M1", "II-1-M2"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<OrganisationUnitView> units(
            @RequestParam(required = false) @Nullable UnitKind kind, ReadCall call) {
        return call.page(
                ListQuery.select(OrganisationUnitView.SELECT, OrganisationUnitView.class)
                        .where("o.kind = 'UNIT'")
                        .whereIfPresent("o.unit_kind = :kind", kind)
                        .orderBy("o.code"));
    }

    @GetMapping("/api/v1/organisation-units/{organisationUnitId}")
    @Operation(operationId = "getOrganisationUnit", summary = "A section, office or body")
    @Guideline({"II-1-M1", "II-1-M2"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<OrganisationUnitView> unit(
            @PathVariable UUID organisationUnitId, ReadCall call) {
        return call.one(
                DirectoryProjection.NAME,
                () ->
                        jdbc.sql(
                                        OrganisationUnitView.SELECT
                                                + " WHERE o.kind = 'UNIT' AND o.organisation_id = ?")
                                .param(organisationUnitId)
                                .query(ViewMapper.of(OrganisationUnitView.class))
                                .optional());
    }

    @GetMapping("/api/v1/contractors")
    @Operation(operationId = "listContractors", summary = "The contractors of the directory")
    @Guideline("I-7-6")
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<ContractorView> contractors(
            @RequestParam(required = false) @Nullable String corporateNumber, ReadCall call) {
        return call.page(
                ListQuery.select(ContractorView.SELECT, ContractorView.class)
                        .where("o.kind = 'CONTRACTOR'")
                        .whereIfPresent("o.code = :corporateNumber", corporateNumber)
                        .orderBy("o.code"));
    }

    @GetMapping("/api/v1/contractors/{contractorId}")
    @Operation(operationId = "getContractor", summary = "A contractor")
    @Guideline("I-7-6")
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    ResponseEntity<ContractorView> contractor(@PathVariable UUID contractorId, ReadCall call) {
        return call.one(
                DirectoryProjection.NAME,
                () ->
                        jdbc.sql(
                                        ContractorView.SELECT
                                                + " WHERE o.kind = 'CONTRACTOR' AND o.organisation_id = ?")
                                .param(contractorId)
                                .query(ViewMapper.of(ContractorView.class))
                                .optional());
    }
}
