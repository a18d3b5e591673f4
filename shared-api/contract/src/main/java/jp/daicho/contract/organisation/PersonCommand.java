package jp.daicho.contract.organisation;

import jp.daicho.contract.Command;

/**
 * What may be asked of a person's entry. Personal values are in clear here, and nowhere after the
 * aggregate.
 */
public sealed interface PersonCommand extends Command
        permits RegisterPerson,
                RenamePerson,
                ChangeContacts,
                MovePerson,
                EndPerson,
                ErasePerson,
                GrantPersonRole,
                RevokePersonRole {}
