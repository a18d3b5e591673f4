package jp.daicho.query.organisation;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.contract.organisation.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names for ids: what every view that shows a person or an organisation joins when it is read.
 * Nobody's name is kept in a read model, so that erasing a person is felt at once, everywhere.
 */
@Component
public class Names {

    private final JdbcClient jdbc;
    private final Vault vault;

    Names(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    public String person(UUID person) {
        return persons(List.of(person)).getOrDefault(person, pseudonym(person));
    }

    /** A name for each of them; a pseudonym for whoever is unknown or erased. */
    public Map<UUID, String> persons(Collection<UUID> persons) {
        var names = new HashMap<UUID, String>();
        persons.forEach(person -> names.put(person, pseudonym(person)));
        if (!names.isEmpty()) {
            var keys = vault.keysOf(names.keySet());
            jdbc.sql(
                            "SELECT person_id, name FROM read_model.person"
                                    + " WHERE name IS NOT NULL AND person_id IN (:persons)")
                    .param("persons", names.keySet())
                    .query((ResultSet row) -> {
                        var person = row.getObject("person_id", UUID.class);
                        var key = keys.get(person);
                        if (key != null) {
                            names.put(
                                    person,
                                    key.open(
                                            PersonalKey.Fields.NAME,
                                            new Sealed(row.getString("name"))));
                        }
                    });
        }
        return names;
    }

    public String organisation(UUID organisation) {
        return organisations(List.of(organisation))
                .getOrDefault(organisation, organisation.toString());
    }

    /** A name for each of them that the directory knows, also where it was merged. */
    public Map<UUID, String> organisations(Collection<UUID> organisations) {
        var names = new HashMap<UUID, String>();
        if (!organisations.isEmpty()) {
            jdbc.sql(
                            "SELECT organisation_id, name FROM read_model.organisation WHERE organisation_id IN (:ids)")
                    .param("ids", Set.copyOf(organisations))
                    .query((ResultSet row) -> {
                        names.put(
                                row.getObject("organisation_id", UUID.class),
                                row.getString("name"));
                    });
        }
        return names;
    }

    /** The end of the id: ids given within one minute begin alike. */
    static String pseudonym(UUID person) {
        return "person-" + person.toString().substring(28);
    }
}
