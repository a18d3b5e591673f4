package jp.daicho.standalone.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import jp.daicho.standalone.CannotStart;

/** What a database needs before the services may come: durable settings, roles, their passwords. */
final class Bootstrap {

    private Bootstrap() {}

    /** An acknowledged command has to survive a power cut: without these two it does not. */
    static void requireDurability(Connection connection) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit"}) {
            String value = query(connection, "SELECT current_setting(?)", setting);
            // local, remote_write and remote_apply are at least as durable as on, on one machine
            if ("off".equals(value)) {
                throw new CannotStart(
                        "Expected "
                                + setting
                                + "=on, but this PostgreSQL runs with "
                                + setting
                                + "="
                                + value
                                + ": it would lose what it has acknowledged. Turn it on and start again.");
            }
        }
    }

    static void createDatabase(Connection connection, String name) throws SQLException {
        if (!"1"
                .equals(
                        query(
                                connection,
                                "SELECT count(*) FROM pg_database WHERE datname = ?",
                                name))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true));
            }
        }
    }

    static void createRoles(Connection connection, Map<DatabaseRole, String> passwords)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script());
            for (Map.Entry<DatabaseRole, String> entry : passwords.entrySet()) {
                statement.execute(
                        "ALTER ROLE "
                                + entry.getKey().login()
                                + " PASSWORD "
                                + statement.enquoteLiteral(entry.getValue()));
            }
        }
    }

    static String query(Connection connection, String sql, String argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String script() {
        try (InputStream in = Bootstrap.class.getResourceAsStream("/db/bootstrap.sql")) {
            if (in == null) {
                throw new IllegalStateException("db/bootstrap.sql is not in the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotStart("Expected to read db/bootstrap.sql, but: " + e, e);
        }
    }
}
