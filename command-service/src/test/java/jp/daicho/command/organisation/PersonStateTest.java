package jp.daicho.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.ChangeContacts;
import jp.daicho.contract.organisation.Contacts;
import jp.daicho.contract.organisation.EndPerson;
import jp.daicho.contract.organisation.ErasePerson;
import jp.daicho.contract.organisation.GrantPersonRole;
import jp.daicho.contract.organisation.MovePerson;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.PersonCommand;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.contract.organisation.PersonRegistered;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.RegisterPerson;
import jp.daicho.contract.organisation.RenamePerson;
import jp.daicho.contract.organisation.RevokePersonRole;
import jp.daicho.contract.organisation.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonStateTest {

    private static final UUID PERSON = UUID.fromString("019a0000-0000-7000-8000-000000000301");
    private static final UUID SECTION = UUID.fromString("019a0000-0000-7000-8000-000000000101");
    private static final UUID MERGED = UUID.fromString("019a0000-0000-7000-8000-000000000102");
    private static final UUID COMPANY = UUID.fromString("019a0000-0000-7000-8000-000000000201");

    private final DirectoryFacts directory =
            new MemoryDirectory()
                    .unit(SECTION, UnitKind.SECTION)
                    .merged(MERGED, SECTION)
                    .contractor(COMPANY);
    private final MemoryVault vault = new MemoryVault();

    /** Keys that live as long as the test. */
    private static final class MemoryVault implements PersonVault {
        private final Map<UUID, PersonalKey> keys = new HashMap<>();

        @Override
        public String digestOf(String login) {
            return "digest-" + login.length();
        }

        @Override
        public PersonalKey create(UUID person) {
            return keys.computeIfAbsent(person, PersonalKey::generate);
        }

        @Override
        public PersonalKey keyOf(UUID person) {
            return Objects.requireNonNull(keys.get(person));
        }
    }

    private static RegisterPerson hanako(UUID organisation, Position position) {
        return new RegisterPerson(
                null,
                organisation,
                position,
                "hanako",
                "葛飾 花子",
                new Contacts("hanako@example.jp", null),
                null);
    }

    private PersonState registered() {
        return after(
                PersonState.register(hanako(SECTION, Position.STAFF), PERSON, directory, vault),
                null);
    }

    private static PersonState after(List<PersonEvent> events, @Nullable PersonState state) {
        var now = state;
        for (var event : events) {
            now = PersonState.evolve(now, event);
        }
        return Objects.requireNonNull(now);
    }

    private List<PersonEvent> decide(PersonState state, PersonCommand command) {
        return state.decide(command, PERSON, directory, vault);
    }

    private static void assertRefused(Runnable attempt, OrganisationProblem problem) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void no_personal_value_stands_in_clear_in_the_event() {
        var events =
                PersonState.register(hanako(SECTION, Position.STAFF), PERSON, directory, vault);

        assertThat(new EventCodec().encode(events.getFirst()))
                .doesNotContain("hanako", "葛飾", "花子", "example");
        var event = (PersonRegistered) events.getFirst();
        assertThat(vault.keyOf(PERSON).open(PersonalKey.Fields.NAME, event.name()))
                .isEqualTo("葛飾 花子");
    }

    @Test
    void a_position_is_one_that_the_organisation_has() {
        assertRefused(
                () ->
                        PersonState.register(
                                hanako(COMPANY, Position.STAFF), PERSON, directory, vault),
                OrganisationProblem.POSITION_MISMATCH);
        assertRefused(
                () ->
                        decide(
                                registered(),
                                new MovePerson(SECTION, Position.CONTRACTOR_STAFF, null)),
                OrganisationProblem.POSITION_MISMATCH);
    }

    @Test
    void nobody_enters_an_organisation_that_is_unknown_or_merged() {
        assertRefused(
                () ->
                        PersonState.register(
                                hanako(MERGED, Position.STAFF), PERSON, directory, vault),
                OrganisationProblem.NOT_AN_ORGANISATION);
        assertRefused(
                () -> decide(registered(), new MovePerson(UUID.randomUUID(), Position.STAFF, null)),
                OrganisationProblem.NOT_AN_ORGANISATION);
    }

    @Test
    void what_says_nothing_new_records_nothing() {
        var state = registered();

        assertThat(decide(state, new RenamePerson("葛飾 花子", null))).isEmpty();
        assertThat(decide(state, new ChangeContacts(new Contacts("hanako@example.jp", null), null)))
                .isEmpty();
        assertThat(decide(state, new MovePerson(SECTION, Position.STAFF, null))).isEmpty();
        assertThat(decide(state, new RevokePersonRole(Role.AUDITOR, "なし", null))).isEmpty();
    }

    @Test
    void a_change_of_name_contacts_position_or_role_is_recorded_once() {
        var state = registered();
        for (var command :
                List.of(
                        new RenamePerson("柴又 花子", null),
                        new ChangeContacts(null, null),
                        new MovePerson(SECTION, Position.SUBSECTION_CHIEF, null),
                        new GrantPersonRole(Role.AUDITOR, "監査", null))) {
            var events = decide(state, command);
            assertThat(events).hasSize(1);
            assertThat(decide(after(events, state), command)).isEmpty();
        }
    }

    @Test
    void who_has_left_is_changed_no_more_and_may_be_erased() {
        assertRefused(
                () -> decide(registered(), new ErasePerson(null)),
                OrganisationProblem.PERSON_STILL_HERE);

        var left = after(decide(registered(), new EndPerson(null)), registered());
        assertThat(decide(left, new EndPerson(null))).isEmpty();
        assertRefused(
                () -> decide(left, new RenamePerson("柴又 花子", null)),
                OrganisationProblem.PERSON_ENDED);

        var erased = after(decide(left, new ErasePerson(null)), left);
        assertThat(decide(erased, new ErasePerson(null))).isEmpty();
    }
}
