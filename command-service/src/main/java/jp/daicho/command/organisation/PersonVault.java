package jp.daicho.command.organisation;

import java.util.UUID;
import jp.daicho.contract.organisation.PersonalKey;

/** Keeps the keys of persons, and tells logins apart without keeping them. */
interface PersonVault {

    /** By which a login is found again: the same for the same login, and no way back. */
    String digestOf(String login);

    /** A new key for a new person, kept in the transaction of the command. */
    PersonalKey create(UUID person);

    /** The key of a person; there is none of who was erased. */
    PersonalKey keyOf(UUID person);
}
