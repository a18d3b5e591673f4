package jp.daicho.command.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, one for all tests of a JVM, with a database for each that asks. */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("max_connections", "300")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty database with the roles in place. */
    public static TestDatabase create() {
        var database = new TestDatabase("daicho_" + NUMBER.incrementAndGet());
        try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database.name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.execute(read("/db/bootstrap.sql"));
        return database;
    }

    private static String read(String resource) {
        try (var in =
                Objects.requireNonNull(
                        TestDatabase.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a statement as the superuser. */
    public void execute(String sql) {
        try (var connection = POSTGRES.getDatabase("postgres", name).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + name;
    }

    /** What a service must be told to run on this database. */
    public Map<String, String> properties() {
        var properties = new TreeMap<String, String>();
        properties.put("daicho.database.url", url());
        for (var role : new String[] {"owner", "command", "reader", "query"}) {
            properties.put("daicho.database." + role + ".username", "daicho_" + role);
            properties.put("daicho.database." + role + ".password", "");
        }
        properties.put("daicho.vault.master-key", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        properties.put("daicho.administrator.subject", "admin");
        properties.put("daicho.security.issuer", "http://issuer.test");
        return properties;
    }

    /** The same as arguments of a start. */
    public String[] arguments() {
        return properties().entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
    }
}
