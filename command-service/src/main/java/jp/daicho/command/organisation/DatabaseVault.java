package jp.daicho.command.organisation;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.organisation.LoginKey;
import jp.daicho.contract.organisation.MasterKeys;
import jp.daicho.contract.organisation.PersonalKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys wrapped by the installation's master key, in a schema of their own. */
@Component
class DatabaseVault implements PersonVault {

    private final JdbcClient jdbc;
    private final MasterKeys masterKeys;
    private final LoginKey loginKey;

    DatabaseVault(
            JdbcClient jdbc,
            @Value("${daicho.vault.master-key}") String masterKey,
            @Value("${daicho.vault.former-master-keys:}") List<String> formerMasterKeys) {
        this.jdbc = jdbc;
        this.masterKeys = MasterKeys.of(masterKey, formerMasterKeys);
        this.loginKey = loginKey();
    }

    MasterKeys masterKeys() {
        return masterKeys;
    }

    /** Kept at the first start: from then on it does not depend on what the master key is. */
    private LoginKey loginKey() {
        jdbc.sql("INSERT INTO vault.login_key (wrapped) VALUES (?) ON CONFLICT DO NOTHING")
                .param(LoginKey.derivedFrom(masterKeys.oldest()).wrapped(masterKeys.present()))
                .update();
        return masterKeys.unwrapLoginKey(
                jdbc.sql("SELECT wrapped FROM vault.login_key").query(byte[].class).single());
    }

    @Override
    public String digestOf(String login) {
        return loginKey.digestOf(login);
    }

    @Override
    public PersonalKey create(UUID person) {
        var key = PersonalKey.generate(person);
        // a key that is there already stays: the append then refuses the person's id
        jdbc.sql(
                        "INSERT INTO vault.person_key (person_id, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(person, key.wrapped(masterKeys.present()))
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
        return masterKeys.unwrap(person, wrapped);
    }
}
