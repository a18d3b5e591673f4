package jp.daicho.query.organisation;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.daicho.contract.organisation.LoginKey;
import jp.daicho.contract.organisation.MasterKeys;
import jp.daicho.contract.organisation.PersonalKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The keys of persons, read as the role that reads the log. */
@Component
class Vault {

    private final JdbcClient jdbc;
    private final MasterKeys masterKeys;
    private final Supplier<LoginKey> loginKey = SingletonSupplier.of(this::loginKey);

    Vault(
            @Qualifier("eventStore") DataSource eventStore,
            @Value("${daicho.vault.master-key}") String masterKey,
            @Value("${daicho.vault.former-master-keys:}") List<String> formerMasterKeys) {
        this.jdbc = JdbcClient.create(eventStore);
        this.masterKeys = MasterKeys.of(masterKey, formerMasterKeys);
    }

    /** Those that there are: who was erased has none. */
    Map<UUID, PersonalKey> keysOf(Collection<UUID> persons) {
        var keys = new HashMap<UUID, PersonalKey>();
        if (!persons.isEmpty()) {
            jdbc.sql(
                            "SELECT person_id, wrapped FROM vault.person_key WHERE person_id = ANY(:persons)")
                    .param("persons", persons.toArray(UUID[]::new))
                    .query((ResultSet row) -> {
                        var person = row.getObject("person_id", UUID.class);
                        keys.put(person, masterKeys.unwrap(person, row.getBytes("wrapped")));
                    });
        }
        return keys;
    }

    String digestOf(String login) {
        return loginKey.get().digestOf(login);
    }

    /** The one that the command side keeps, or where it has not been started yet will keep. */
    private LoginKey loginKey() {
        var isThere =
                jdbc.sql("SELECT to_regclass('vault.login_key') IS NOT NULL")
                        .query(Boolean.class)
                        .single();
        return Optional.of(isThere)
                .filter(there -> there)
                .flatMap(there ->
                        jdbc.sql("SELECT wrapped FROM vault.login_key")
                                .query(byte[].class)
                                .optional())
                .map(masterKeys::unwrapLoginKey)
                .orElseGet(() -> LoginKey.derivedFrom(masterKeys.oldest()));
    }
}
