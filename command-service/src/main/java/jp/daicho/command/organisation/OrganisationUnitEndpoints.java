package jp.daicho.command.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.GrantUnitRole;
import jp.daicho.contract.organisation.MergeOrganisationUnit;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.RegisterOrganisationUnit;
import jp.daicho.contract.organisation.RenameOrganisationUnit;
import jp.daicho.contract.organisation.RevokeUnitRole;
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

/** Sections, offices and bodies of the directory. */
@RestController
@RequestMapping("/api/v1/organisation-units")
@Tag(name = "organisation")
class OrganisationUnitEndpoints {

    @PostMapping
    @Operation(
            operationId = "registerOrganisationUnit",
            summary = "Registers a section, office or related body")
    @Guideline({"II-1-M1", "II-1-M2"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"unit-code-taken"})
    @Example(
            """
            {"code": "KOSEKI", "name": "戸籍住民課", "kind": "SECTION"}\
            """)
    ResponseEntity<Receipt> registerOrganisationUnit(
            @RequestBody RegisterOrganisationUnit body, CommandCall call) {
        return call.create(OrganisationUnitEvent.TYPE, body.organisationUnitId(), body);
    }

    @PostMapping("/{organisationUnitId}/name")
    @Operation(operationId = "renameOrganisationUnit", summary = "Gives a unit another name")
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"organisation-merged"})
    @Example(
            """
            {"name": "区民課"}\
            """)
    ResponseEntity<Receipt> renameOrganisationUnit(
            @PathVariable UUID organisationUnitId,
            @RequestBody RenameOrganisationUnit body,
            CommandCall call) {
        return call.change(OrganisationUnitEvent.TYPE, organisationUnitId, body);
    }

    @PostMapping("/{organisationUnitId}/merger")
    @Operation(
            operationId = "mergeOrganisationUnit",
            summary = "Merges a unit into another; its people and systems follow")
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"organisation-merged", "merge-into-itself", "not-an-organisation"})
    @Example(
            """
            {"into": "019a0000-0000-7000-8000-000000000102", "reason": "組織改正による統合"}\
            """)
    ResponseEntity<Receipt> mergeOrganisationUnit(
            @PathVariable UUID organisationUnitId,
            @RequestBody MergeOrganisationUnit body,
            CommandCall call) {
        return call.change(OrganisationUnitEvent.TYPE, organisationUnitId, body);
    }

    @PostMapping("/{organisationUnitId}/municipal-roles")
    @Operation(
            operationId = "grantUnitRole",
            summary = "Gives the members of a unit a role for the whole municipality")
    @Guideline({"II-1-A4"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"organisation-merged"})
    @Example(
            """
            {"role": "INFORMATION_SYSTEMS_SECTION", "reason": "情報システム課の所掌事務"}\
            """)
    ResponseEntity<Receipt> grantUnitRole(
            @PathVariable UUID organisationUnitId,
            @RequestBody GrantUnitRole body,
            CommandCall call) {
        return call.change(OrganisationUnitEvent.TYPE, organisationUnitId, body);
    }

    @PostMapping("/{organisationUnitId}/municipal-role-revocations")
    @Operation(
            operationId = "revokeUnitRole",
            summary = "Takes a role for the whole municipality from the members of a unit")
    @Guideline({"II-1-A4"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"organisation-merged"})
    @Example(
            """
            {"role": "INFORMATION_SYSTEMS_SECTION", "reason": "組織改正"}\
            """)
    ResponseEntity<Receipt> revokeUnitRole(
            @PathVariable UUID organisationUnitId,
            @RequestBody RevokeUnitRole body,
            CommandCall call) {
        return call.change(OrganisationUnitEvent.TYPE, organisationUnitId, body);
    }
}
