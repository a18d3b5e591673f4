package jp.daicho.query.organisation;

import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.organisation.Contacts;
import jp.daicho.contract.organisation.MasterKey;
import jp.daicho.contract.organisation.PersonRegistered;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.query.platform.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons with keys in a test's vault, as the command side would record them. */
public final class People {

    private static final MasterKey MASTER =
            MasterKey.of("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");

    private final JdbcClient vault;

    public People(TestDatabase database) {
        vault = JdbcClient.create(database.as("command"));
    }

    /** The event that registers them; the login is what a token says. */
    public PersonRegistered registered(
            UUID person, UUID organisation, Position position, String login, String name) {
        var key = PersonalKey.generate(person);
        vault.sql("INSERT INTO vault.person_key (person_id, wrapped) VALUES (?, ?)")
                .params(person, key.wrapped(MASTER))
                .update();
        return new PersonRegistered(
                organisation,
                position,
                MASTER.digestOf(login),
                key.seal(PersonalKey.Fields.LOGIN, login),
                key.seal(PersonalKey.Fields.NAME, name),
                key.seal(
                        PersonalKey.Fields.CONTACTS,
                        EventCodec.mapper()
                                .writeValueAsString(new Contacts(login + "@example.jp", null))));
    }

    /** A name under the key that they have. */
    public Sealed sealed(UUID person, String name) {
        var wrapped =
                vault.sql("SELECT wrapped FROM vault.person_key WHERE person_id = ?")
                        .param(person)
                        .query(byte[].class)
                        .single();
        return PersonalKey.unwrap(person, wrapped, MASTER).seal(PersonalKey.Fields.NAME, name);
    }

    /** What the command side does when it records {@code PersonErased}. */
    public void forget(UUID person) {
        vault.sql("DELETE FROM vault.person_key WHERE person_id = ?").param(person).update();
    }
}
