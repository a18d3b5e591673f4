package jp.daicho.standalone.database;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A PostgreSQL that is ready for both services.
 *
 * @param url its JDBC URL
 * @param properties the services' {@code daicho.database.*} settings that lead there
 */
public record LedgerDatabase(String url, Map<String, String> properties) {

    static LedgerDatabase of(String url, Map<DatabaseRole, String> passwords) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("daicho.database.url", url);
        passwords.forEach((role, password) -> {
            properties.put("daicho.database." + role.property() + ".username", role.login());
            properties.put("daicho.database." + role.property() + ".password", password);
        });
        return new LedgerDatabase(url, Map.copyOf(properties));
    }
}
