package jp.daicho.query.organisation;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.daicho.contract.organisation.MasterKey;
import jp.daicho.contract.organisation.PersonalKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of persons, read as the role that reads the log. */
@Component
class Vault {

    private final JdbcClient jdbc;
    private final MasterKey masterKey;

    Vault(
            @Qualifier("eventStore") DataSource eventStore,
            @Value("${daicho.vault.master-key}") String masterKey) {
        this.jdbc = JdbcClient.create(eventStore);
        this.masterKey = MasterKey.of(masterKey);
    }

    /** Those that there are: who was erased has none. */
    Map<UUID, PersonalKey> keysOf(Collection<UUID> persons) {
        var keys = new HashMap<UUID, PersonalKey>();
        if (!persons.isEmpty()) {
            jdbc.sql(
                            "SELECT person_id, wrapped FROM vault.person_key WHERE person_id IN (:persons)")
                    .param("persons", Set.copyOf(persons))
                    .query((ResultSet row) -> {
                        var person = row.getObject("person_id", UUID.class);
                        keys.put(
                                person,
                                PersonalKey.unwrap(person, row.getBytes("wrapped"), masterKey));
                    });
        }
        return keys;
    }

    String digestOf(String login) {
        return masterKey.digestOf(login);
    }
}
