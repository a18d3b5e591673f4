package jp.daicho.standalone.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import jp.daicho.standalone.CannotStart;
import jp.daicho.standalone.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that somebody else runs. Either its administrator has run {@code db/bootstrap.sql}
 * and tells us the roles' passwords, or we get a login that may make roles.
 */
public final class ExistingDatabase {

    private ExistingDatabase() {}

    /**
     * @param url a JDBC URL of the database that Daicho is to live in
     * @param environment the environment's variables by name
     */
    public static LedgerDatabase prepare(
            String url, Function<String, @Nullable String> environment, Secrets secrets) {
        @Nullable String admin = environment.apply("DAICHO_DATABASE_ADMIN_USERNAME");
        @Nullable String adminPassword = environment.apply("DAICHO_DATABASE_ADMIN_PASSWORD");
        Map<DatabaseRole, String> given = new EnumMap<>(DatabaseRole.class);
        for (DatabaseRole role : DatabaseRole.values()) {
            @Nullable String password =
                    environment.apply("DAICHO_DATABASE_" + role.name() + "_PASSWORD");
            if (password != null) {
                given.put(role, password);
            }
        }
        try {
            if (admin != null) {
                Map<DatabaseRole, String> passwords = EmbeddedDatabase.passwords(secrets);
                passwords.putAll(given);
                try (Connection connection =
                        DriverManager.getConnection(
                                url, admin, adminPassword == null ? "" : adminPassword)) {
                    Bootstrap.requireDurability(connection);
                    Bootstrap.createRoles(connection, passwords);
                }
                return LedgerDatabase.of(url, passwords);
            }
            if (given.size() < DatabaseRole.values().length) {
                throw new CannotStart(
                        """
                        Expected logins for %s, but there are none. Set DAICHO_DATABASE_ADMIN_USERNAME and \
                        DAICHO_DATABASE_ADMIN_PASSWORD (a superuser: Daicho then makes its roles), or run db/bootstrap.sql \
                        and set DAICHO_DATABASE_OWNER_PASSWORD, …_COMMAND_PASSWORD, …_READER_PASSWORD, …_QUERY_PASSWORD \
                        and …_SEALER_PASSWORD.\
                        """
                                .formatted(url));
            }
            try (Connection connection =
                    DriverManager.getConnection(
                            url,
                            DatabaseRole.OWNER.login(),
                            given.getOrDefault(DatabaseRole.OWNER, ""))) {
                Bootstrap.requireDurability(connection);
            }
            return LedgerDatabase.of(url, given);
        } catch (SQLException e) {
            throw new CannotStart(
                    "Expected a PostgreSQL at " + url + ", but: " + e.getMessage(), e);
        }
    }
}
