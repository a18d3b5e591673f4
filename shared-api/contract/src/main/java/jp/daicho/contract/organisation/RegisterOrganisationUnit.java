package jp.daicho.contract.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * A section, office or body enters the directory.
 *
 * @param code unique in the installation
 * @param municipalRoles what its members are for the whole municipality, such as {@code
 *     INFORMATION_SYSTEMS_SECTION} (II-1-A4)
 */
public record RegisterOrganisationUnit(
        @Nullable UUID organisationUnitId,
        String code,
        String name,
        UnitKind kind,
        @Nullable List<Role> municipalRoles,
        @Nullable Instant occurredAt)
        implements OrganisationUnitCommand {

    @Override
    public void check(Checks checks) {
        CodeForm.check(checks, "code", code);
        checks.line("name", name, 200);
        checks.distinct("municipalRoles", municipalRoles, r -> r);
        if (municipalRoles != null) {
            for (int i = 0; i < municipalRoles.size(); i++) {
                CodeForm.checkMunicipal(checks, "municipalRoles/" + i, municipalRoles.get(i));
            }
        }
    }
}
