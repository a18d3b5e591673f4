package jp.daicho.query.organisation;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.organisation.Contacts;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.Sealed;
import org.jspecify.annotations.Nullable;

/** A person as the read model has them: sealed. */
record SealedPerson(
        UUID personId,
        UUID organisationId,
        String organisationName,
        Position position,
        @Nullable String login,
        @Nullable String name,
        @Nullable String contacts,
        List<String> municipalRoles,
        boolean ended,
        boolean erased,
        long version) {

    static final String SELECT =
            """
            SELECT p.person_id, p.organisation_id, o.name AS organisation_name, p.position, p.login, p.name, p.contacts,
                   p.municipal_roles, p.ended, p.erased, p.version
              FROM read_model.person p
              JOIN read_model.organisation o ON o.organisation_id = p.organisation_id\
            """;

    PersonView opened(@Nullable PersonalKey key) {
        var how = key == null || contacts == null ? null : contacts(key, contacts);
        return new PersonView(
                personId,
                name(key),
                organisationId,
                organisationName,
                position,
                key == null || login == null
                        ? null
                        : key.open(PersonalKey.Fields.LOGIN, new Sealed(login)),
                how == null ? null : how.email(),
                how == null ? null : how.telephone(),
                municipalRoles,
                ended,
                erased,
                version);
    }

    PartyPersonView shownTo(@Nullable PersonalKey key) {
        return new PartyPersonView(personId, name(key), organisationId, organisationName, position);
    }

    private String name(@Nullable PersonalKey key) {
        return key == null || name == null
                ? Names.pseudonym(personId)
                : key.open(PersonalKey.Fields.NAME, new Sealed(name));
    }

    private static Contacts contacts(PersonalKey key, String sealed) {
        return EventCodec.mapper()
                .readValue(
                        key.open(PersonalKey.Fields.CONTACTS, new Sealed(sealed)), Contacts.class);
    }
}
