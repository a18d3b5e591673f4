package jp.daicho.command.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.GrantUnitRole;
import jp.daicho.contract.organisation.MergeOrganisationUnit;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.OrganisationUnitCommand;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import jp.daicho.contract.organisation.OrganisationUnitRenamed;
import jp.daicho.contract.organisation.RegisterOrganisationUnit;
import jp.daicho.contract.organisation.RenameOrganisationUnit;
import jp.daicho.contract.organisation.RevokeUnitRole;
import jp.daicho.contract.organisation.UnitRoleGranted;
import jp.daicho.contract.organisation.UnitRoleRevoked;
import org.jspecify.annotations.Nullable;

/** What decisions about a unit need. */
record OrganisationUnitState(String name, Set<Role> municipalRoles, @Nullable UUID mergedInto) {

    static List<OrganisationUnitEvent> register(RegisterOrganisationUnit command) {
        var roles = command.municipalRoles();
        return List.of(
                new OrganisationUnitRegistered(
                        command.code(),
                        command.name(),
                        command.kind(),
                        roles == null ? List.of() : roles));
    }

    List<OrganisationUnitEvent> decide(
            OrganisationUnitCommand command, UUID unit, DirectoryFacts directory) {
        if (mergedInto != null) {
            if (command instanceof MergeOrganisationUnit merge && merge.into().equals(mergedInto)) {
                return List.of();
            }
            throw OrganisationProblem.ORGANISATION_MERGED.because(mergedInto);
        }
        return switch (command) {
            case RegisterOrganisationUnit again ->
                    throw new IllegalStateException("Registered twice: " + again.code());
            case RenameOrganisationUnit rename ->
                    rename.name().equals(name)
                            ? List.of()
                            : List.of(new OrganisationUnitRenamed(rename.name()));
            case MergeOrganisationUnit merge -> {
                Merging.check(unit, false, merge.into(), directory);
                yield List.of(new OrganisationUnitMerged(merge.into(), merge.reason()));
            }
            case GrantUnitRole grant ->
                    municipalRoles.contains(grant.role())
                            ? List.of()
                            : List.of(new UnitRoleGranted(grant.role(), grant.reason()));
            case RevokeUnitRole revoke ->
                    municipalRoles.contains(revoke.role())
                            ? List.of(new UnitRoleRevoked(revoke.role(), revoke.reason()))
                            : List.of();
        };
    }

    static OrganisationUnitState evolve(
            @Nullable OrganisationUnitState state, OrganisationUnitEvent event) {
        if (event instanceof OrganisationUnitRegistered registered) {
            return new OrganisationUnitState(
                    registered.name(), Set.copyOf(registered.municipalRoles()), null);
        }
        var known = Objects.requireNonNull(state);
        return switch (event) {
            case OrganisationUnitRegistered first -> known;
            case OrganisationUnitRenamed renamed ->
                    new OrganisationUnitState(
                            renamed.name(), known.municipalRoles, known.mergedInto);
            case OrganisationUnitMerged merged ->
                    new OrganisationUnitState(known.name, known.municipalRoles, merged.into());
            case UnitRoleGranted granted ->
                    known.with(Roles.plus(known.municipalRoles, granted.role()));
            case UnitRoleRevoked revoked ->
                    known.with(Roles.minus(known.municipalRoles, revoked.role()));
        };
    }

    private OrganisationUnitState with(Set<Role> roles) {
        return new OrganisationUnitState(name, roles, mergedInto);
    }
}
