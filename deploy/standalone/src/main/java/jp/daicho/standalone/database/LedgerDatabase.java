package jp.daicho.standalone.database;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A PostgreSQL that is ready for both services.
 *
 * @param url its JDBC URL
 * @param properties the services' {@code daicho.database.*} settings that lead there
 */
public record LedgerDatabase(String url, Map<String, String> properties) {

    private static final String URL = "daicho.database.url";

    /** The names of the settings, which are known before it is. */
    public static Set<String> propertyNames() {
        Set<String> names = new LinkedHashSet<>(Set.of(URL));
        for (DatabaseRole role : DatabaseRole.values()) {
            names.add(username(role));
            names.add(password(role));
        }
        return names;
    }

    private static String username(DatabaseRole role) {
        return "daicho.database." + role.property() + ".username";
    }

    private static String password(DatabaseRole role) {
        return "daicho.database." + role.property() + ".password";
    }

    static LedgerDatabase of(String url, Map<DatabaseRole, String> passwords) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(URL, url);
        passwords.forEach((role, password) -> {
            properties.put(username(role), role.login());
            properties.put(password(role), password);
        });
        return new LedgerDatabase(url, Map.copyOf(properties));
    }
}
