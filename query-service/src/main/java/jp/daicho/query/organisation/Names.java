package jp.daicho.query.organisation;

import java.sql.ResultSet;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.Named;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.query.platform.NameBook;
import jp.daicho.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names for ids: what every view that shows a person, an organisation or a system joins when it is
 * read. Nobody's name is kept in a read model, so that erasing a person is felt at once,
 * everywhere.
 */
@Component
public class Names implements NameBook {

    private static final Map<Named, Set<String>> VIEWS =
            Map.of(
                    Named.PERSON, Set.of("person", "organisation"),
                    Named.ORGANISATION, Set.of("organisation"),
                    Named.SYSTEM, Set.of("system"));

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Names(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Set<String> views(Named kind) {
        return VIEWS.getOrDefault(kind, Set.of());
    }

    @Override
    public Map<UUID, String> names(
            Named kind, Set<UUID> ids, Viewer viewer, @Nullable UUID system) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return switch (kind) {
            case PERSON -> persons(ids, Acquaintances.of(viewer, system, clock.instant()));
            case ORGANISATION -> organisations(ids);
            case SYSTEM -> systems(ids, viewer);
        };
    }

    /** The name of a caller, who is told their own. */
    public String person(UUID person) {
        return persons(Set.of(person), Acquaintances.EVERYBODY)
                .getOrDefault(person, pseudonym(person));
    }

    public String organisation(UUID organisation) {
        return organisations(Set.of(organisation))
                .getOrDefault(organisation, organisation.toString());
    }

    /** A pseudonym for whoever was erased, is unknown, or is nobody whom the reader deals with. */
    private Map<UUID, String> persons(Set<UUID> persons, Acquaintances known) {
        var names = new HashMap<UUID, String>();
        persons.forEach(person -> names.put(person, pseudonym(person)));
        var sealed = sealedNames(persons, known);
        var keys = vault.keysOf(sealed.keySet());
        sealed.forEach((person, name) -> {
            var key = keys.get(person);
            if (key != null) {
                names.put(person, key.open(PersonalKey.Fields.NAME, name));
            }
        });
        return names;
    }

    private Map<UUID, Sealed> sealedNames(Set<UUID> persons, Acquaintances known) {
        var sealed = new HashMap<UUID, Sealed>();
        jdbc.sql(
                        """
                        SELECT p.person_id, p.name
                          FROM read_model.person p
                          JOIN read_model.organisation o ON o.organisation_id = p.organisation_id
                         WHERE p.name IS NOT NULL AND p.person_id = ANY(:persons)
                           AND\
                        """
                                + " "
                                + known.condition())
                .param("persons", persons.toArray(UUID[]::new))
                .params(known.parameters())
                .query((ResultSet row) -> {
                    sealed.put(
                            row.getObject("person_id", UUID.class),
                            new Sealed(row.getString("name")));
                });
        return sealed;
    }

    /** A name for each of them that the directory knows, also where it was merged. */
    private Map<UUID, String> organisations(Set<UUID> organisations) {
        var names = new HashMap<UUID, String>();
        organisations.forEach(id -> names.put(id, id.toString()));
        names.putAll(
                listed(
                        "SELECT organisation_id AS id, name FROM read_model.organisation WHERE organisation_id = ANY(:ids)",
                        organisations));
        return names;
    }

    /** None of a system that the reader may not know of. */
    private Map<UUID, String> systems(Set<UUID> systems, Viewer viewer) {
        var visible =
                viewer.seesAllSystems()
                        ? systems
                        : systems.stream()
                                .filter(viewer.systemRoles()::containsKey)
                                .collect(Collectors.toSet());
        return visible.isEmpty()
                ? Map.of()
                : listed(
                        "SELECT system_id AS id, name FROM read_model.system WHERE system_id = ANY(:ids)",
                        visible);
    }

    private Map<UUID, String> listed(String sql, Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /** The end of the id: ids given within one minute begin alike. */
    static String pseudonym(UUID person) {
        return "person-" + person.toString().substring(28);
    }
}
