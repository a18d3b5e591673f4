package jp.daicho.command.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.ChangeContacts;
import jp.daicho.contract.organisation.Contacts;
import jp.daicho.contract.organisation.ContactsChanged;
import jp.daicho.contract.organisation.EndPerson;
import jp.daicho.contract.organisation.ErasePerson;
import jp.daicho.contract.organisation.GrantPersonRole;
import jp.daicho.contract.organisation.MovePerson;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.PersonCommand;
import jp.daicho.contract.organisation.PersonEnded;
import jp.daicho.contract.organisation.PersonErased;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.contract.organisation.PersonMoved;
import jp.daicho.contract.organisation.PersonRegistered;
import jp.daicho.contract.organisation.PersonRenamed;
import jp.daicho.contract.organisation.PersonRoleGranted;
import jp.daicho.contract.organisation.PersonRoleRevoked;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.RegisterPerson;
import jp.daicho.contract.organisation.RenamePerson;
import jp.daicho.contract.organisation.RevokePersonRole;
import jp.daicho.contract.organisation.Sealed;
import org.jspecify.annotations.Nullable;

/** What decisions about a person need. */
record PersonState(
        UUID organisation,
        Position position,
        Sealed name,
        @Nullable Sealed contacts,
        Set<Role> municipalRoles,
        boolean ended,
        boolean erased) {

    static List<PersonEvent> register(
            RegisterPerson command, UUID person, DirectoryFacts directory, PersonVault vault) {
        checkPlace(command.organisation(), command.position(), directory);
        var key = vault.create(person);
        return List.of(
                new PersonRegistered(
                        command.organisation(),
                        command.position(),
                        vault.digestOf(command.login()),
                        key.seal(PersonalKey.Fields.LOGIN, command.login()),
                        key.seal(PersonalKey.Fields.NAME, command.name()),
                        sealed(key, command.contacts())));
    }

    List<PersonEvent> decide(
            PersonCommand command, UUID person, DirectoryFacts directory, PersonVault vault) {
        if (command instanceof ErasePerson) {
            return erase();
        }
        if (ended) {
            if (command instanceof EndPerson) {
                return List.of();
            }
            throw OrganisationProblem.PERSON_ENDED.because();
        }
        return switch (command) {
            case RegisterPerson again ->
                    throw new IllegalStateException("Registered twice: " + person);
            case RenamePerson rename -> rename(rename, vault.keyOf(person));
            case ChangeContacts change -> change(change, vault.keyOf(person));
            case MovePerson move -> move(move, directory);
            case EndPerson end -> List.of(new PersonEnded());
            case ErasePerson erase -> erase();
            case GrantPersonRole grant ->
                    municipalRoles.contains(grant.role())
                            ? List.of()
                            : List.of(new PersonRoleGranted(grant.role(), grant.reason()));
            case RevokePersonRole revoke ->
                    municipalRoles.contains(revoke.role())
                            ? List.of(new PersonRoleRevoked(revoke.role(), revoke.reason()))
                            : List.of();
        };
    }

    private List<PersonEvent> rename(RenamePerson command, PersonalKey key) {
        return key.open(PersonalKey.Fields.NAME, name).equals(command.name())
                ? List.of()
                : List.of(new PersonRenamed(key.seal(PersonalKey.Fields.NAME, command.name())));
    }

    private List<PersonEvent> change(ChangeContacts command, PersonalKey key) {
        var before = contacts == null ? null : key.open(PersonalKey.Fields.CONTACTS, contacts);
        var after = command.contacts() == null ? null : text(command.contacts());
        return Objects.equals(before, after)
                ? List.of()
                : List.of(new ContactsChanged(sealed(key, command.contacts())));
    }

    private List<PersonEvent> move(MovePerson command, DirectoryFacts directory) {
        if (command.organisation().equals(organisation) && command.position() == position) {
            return List.of();
        }
        checkPlace(command.organisation(), command.position(), directory);
        return List.of(new PersonMoved(command.organisation(), command.position()));
    }

    private List<PersonEvent> erase() {
        if (!ended) {
            throw OrganisationProblem.PERSON_STILL_HERE.because();
        }
        return erased ? List.of() : List.of(new PersonErased());
    }

    private static void checkPlace(UUID organisation, Position position, DirectoryFacts directory) {
        var known = directory.organisation(organisation);
        if (known == null || !known.goesOn()) {
            throw OrganisationProblem.NOT_AN_ORGANISATION.because(organisation);
        }
        if (known.isContractor() != position.isContractor()) {
            throw OrganisationProblem.POSITION_MISMATCH.because(
                    position, known.unitKind() == null ? "CONTRACTOR" : known.unitKind());
        }
    }

    private static @Nullable Sealed sealed(PersonalKey key, @Nullable Contacts contacts) {
        return contacts == null ? null : key.seal(PersonalKey.Fields.CONTACTS, text(contacts));
    }

    private static String text(Contacts contacts) {
        return EventCodec.mapper().writeValueAsString(contacts);
    }

    static PersonState evolve(@Nullable PersonState state, PersonEvent event) {
        if (event instanceof PersonRegistered r) {
            return new PersonState(
                    r.organisation(), r.position(), r.name(), r.contacts(), Set.of(), false, false);
        }
        var p = Objects.requireNonNull(state);
        return switch (event) {
            case PersonRegistered first -> p;
            case PersonRenamed e ->
                    new PersonState(
                            p.organisation,
                            p.position,
                            e.name(),
                            p.contacts,
                            p.municipalRoles,
                            p.ended,
                            p.erased);
            case ContactsChanged e ->
                    new PersonState(
                            p.organisation,
                            p.position,
                            p.name,
                            e.contacts(),
                            p.municipalRoles,
                            p.ended,
                            p.erased);
            case PersonMoved e ->
                    new PersonState(
                            e.organisation(),
                            e.position(),
                            p.name,
                            p.contacts,
                            p.municipalRoles,
                            p.ended,
                            p.erased);
            case PersonEnded e ->
                    new PersonState(
                            p.organisation,
                            p.position,
                            p.name,
                            p.contacts,
                            Set.of(),
                            true,
                            p.erased);
            case PersonErased e ->
                    new PersonState(
                            p.organisation, p.position, p.name, p.contacts, Set.of(), true, true);
            case PersonRoleGranted e -> p.with(Roles.plus(p.municipalRoles, e.role()));
            case PersonRoleRevoked e -> p.with(Roles.minus(p.municipalRoles, e.role()));
        };
    }

    private PersonState with(Set<Role> roles) {
        return new PersonState(organisation, position, name, contacts, roles, ended, erased);
    }
}
