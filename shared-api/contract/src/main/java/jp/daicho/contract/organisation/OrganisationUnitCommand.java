package jp.daicho.contract.organisation;

import jp.daicho.contract.Command;

/** What may be asked of a unit of the City's organisation. */
public sealed interface OrganisationUnitCommand extends Command
        permits RegisterOrganisationUnit,
                RenameOrganisationUnit,
                MergeOrganisationUnit,
                GrantUnitRole,
                RevokeUnitRole {}
