package jp.daicho.query.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL, one for all tests of a JVM, with a database for each that asks: the event
 * store and the read models.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();

    private final String name;
    private final Map<String, HikariDataSource> pools = new TreeMap<>();

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

    /** A new database with the roles, an empty event store and no read models. */
    public static TestDatabase create() {
        var database = new TestDatabase("query_" + NUMBER.incrementAndGet());
        try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database.name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.execute(read("/db/bootstrap.sql"));
        database.migrate("daicho_owner", "classpath:db/command", "event_store");
        database.migrate("daicho_query", "classpath:db/query", "read_model");
        return database;
    }

    private void migrate(String role, String location, String schema) {
        Flyway.configure()
                .dataSource(url(), role, "")
                .locations(location)
                .schemas(schema)
                .createSchemas(true)
                .table("schema_history")
                .load()
                .migrate();
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

    /**
     * A pool of connections in one of the runtime roles: {@code command}, {@code reader}, {@code
     * query}.
     */
    public synchronized DataSource as(String role) {
        return pools.computeIfAbsent(
                role,
                r -> {
                    var config = new HikariConfig();
                    config.setJdbcUrl(url());
                    config.setUsername("daicho_" + r);
                    config.setPassword("");
                    config.setMaximumPoolSize(20);
                    config.setMinimumIdle(0);
                    return new HikariDataSource(config);
                });
    }

    /** What the query side must be told to run on this database. */
    public Map<String, String> properties() {
        var properties = new TreeMap<String, String>();
        properties.put("daicho.database.url", url());
        for (var role : new String[] {"reader", "query"}) {
            properties.put("daicho.database." + role + ".username", "daicho_" + role);
            properties.put("daicho.database." + role + ".password", "");
        }
        properties.put("daicho.vault.master-key", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        properties.put("daicho.security.issuer", "http://issuer.test");
        return properties;
    }

    /** The same as arguments of a start. */
    public String[] arguments() {
        return properties().entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
    }

    @Override
    public synchronized void close() {
        pools.values().forEach(HikariDataSource::close);
        pools.clear();
    }
}
