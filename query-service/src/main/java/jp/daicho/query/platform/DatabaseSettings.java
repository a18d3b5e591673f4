package jp.daicho.query.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the query side reads and writes: {@code daicho.database.*}.
 *
 * @param url the event store's database
 * @param readModelUrl the read models' database, {@code daicho.read-model.url}; by default the
 *     event store's
 * @param reader role that may read the event store, and nothing else
 * @param query role that owns the read models
 * @param sealer role that may add to the proof of the event store
 */
@ConfigurationProperties("daicho.database")
record DatabaseSettings(
        String url, @Nullable String readModelUrl, Account reader, Account query, Account sealer) {

    /**
     * A role of the database.
     *
     * @param connections most connections at once
     */
    record Account(
            String username,
            @DefaultValue("") String password,
            @DefaultValue("10") int connections) {}

    String readModels() {
        return readModelUrl == null ? url : readModelUrl;
    }

    /** Reads the log: one connection listens, the others follow it. */
    HikariDataSource eventStore() {
        var config = pool("event-log", url, reader);
        config.setReadOnly(true);
        return new HikariDataSource(config);
    }

    /** Adds to the proof; connects when there is something to be sealed. */
    HikariDataSource sealing() {
        var config = pool("sealer", url, sealer);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Answers requests. */
    HikariDataSource answers() {
        var config = pool("read-model", readModels(), query);
        // compiling a statement takes longer than a page may
        config.addDataSourceProperty(
                "options", "-c statement_timeout=30s -c timezone=UTC -c jit=off");
        return new HikariDataSource(config);
    }

    /**
     * Writes read models: a commit need not reach the disk, since after a crash rows and position
     * fall back together, and the events are read again.
     */
    HikariDataSource projections() {
        var config = pool("projections", readModels(), query);
        config.addDataSourceProperty("options", "-c synchronous_commit=off -c timezone=UTC");
        return new HikariDataSource(config);
    }

    /**
     * Writes who saw what, beside the events and never in the read models' database: two
     * connections, since many records share one transaction.
     */
    HikariDataSource accessRecords() {
        var config = pool("access-records", url, query);
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(2_000);
        config.addDataSourceProperty("options", "-c statement_timeout=5s -c timezone=UTC");
        return new HikariDataSource(config);
    }

    private static HikariConfig pool(String name, String url, Account account) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(account.username);
        config.setPassword(account.password);
        config.setMaximumPoolSize(account.connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", "daicho-query " + name);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return config;
    }
}
