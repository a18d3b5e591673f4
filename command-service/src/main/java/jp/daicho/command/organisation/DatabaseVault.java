package jp.daicho.command.organisation;

import java.util.UUID;
import jp.daicho.contract.organisation.MasterKey;
import jp.daicho.contract.organisation.PersonalKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys wrapped by the installation's master key, in a schema of their own. */
@Component
class DatabaseVault implements PersonVault {

    private final JdbcClient jdbc;
    private final MasterKey masterKey;

    DatabaseVault(JdbcClient jdbc, @Value("${daicho.vault.master-key}") String masterKey) {
        this.jdbc = jdbc;
        this.masterKey = MasterKey.of(masterKey);
    }

    @Override
    public String digestOf(String login) {
        return masterKey.digestOf(login);
    }

    @Override
    public PersonalKey create(UUID person) {
        var key = PersonalKey.generate(person);
        // a key that is there already stays: the append then refuses the person's id
        jdbc.sql(
                        "INSERT INTO vault.person_key (person_id, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(person, key.wrapped(masterKey))
                .update();
        return key;
    }

    @Override
    public PersonalKey keyOf(UUID person) {
        var wrapped =
                jdbc.sql("SELECT wrapped FROM vault.person_key WHERE person_id = ?")
                        .param(person)
                        .query(byte[].class)
                        .single();
        return PersonalKey.unwrap(person, wrapped, masterKey);
    }
}
