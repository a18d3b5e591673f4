package jp.daicho.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import jp.daicho.standalone.database.EmbeddedDatabase;
import jp.daicho.standalone.database.ExistingDatabase;
import jp.daicho.standalone.database.LedgerDatabase;
import jp.daicho.standalone.front.Front;
import jp.daicho.standalone.services.Services;
import org.jspecify.annotations.Nullable;

/** A running all-in-one. Closing it ends HTTP first, then the projections, then PostgreSQL. */
final class AllInOne implements AutoCloseable {

    private final DataDirectory data;
    private final @Nullable EmbeddedDatabase embedded;
    private final LedgerDatabase database;
    private final Services services;
    private final Front front;

    private AllInOne(
            DataDirectory data,
            @Nullable EmbeddedDatabase embedded,
            LedgerDatabase database,
            Services services,
            Front front) {
        this.data = data;
        this.embedded = embedded;
        this.database = database;
        this.services = services;
        this.front = front;
    }

    /**
     * @param command the command service's application class
     * @param query the query service's application class
     * @param environment the environment's variables by name
     */
    static AllInOne start(
            Options options, Class<?> command, Class<?> query, Function<String, @Nullable String> environment) {
        InetAddress address = address(options.address());
        int port = options.port() == 0 ? freePort(address) : options.port();
        String issuer = issuer(options, port, environment);
        DataDirectory data = DataDirectory.open(options.data());
        @Nullable EmbeddedDatabase embedded = null;
        @Nullable Services services = null;
        try {
            LedgerDatabase database;
            if (options.databaseUrl() == null) {
                embedded = EmbeddedDatabase.start(data, options.databasePort());
                database = embedded.database();
            } else {
                database = ExistingDatabase.prepare(options.databaseUrl(), environment, data.secrets());
            }
            services = Services.start(command, query, settings(options, port, issuer, data.secrets(), database));
            Front front = Front.open(services.command(), services.query(), address, port);
            return new AllInOne(data, embedded, database, services, front);
        } catch (RuntimeException e) {
            close(services, embedded, data);
            throw e;
        }
    }

    private static String issuer(Options options, int port, Function<String, @Nullable String> environment) {
        if (options.demonstration()) {
            return "http://localhost:" + port;
        }
        @Nullable String issuer = environment.apply("DAICHO_SECURITY_ISSUER");
        if (issuer == null) {
            throw new CannotStart("""
                    Expected to know whose tokens to accept, but DAICHO_SECURITY_ISSUER is not set.
                    Set it to the URL of your OAuth 2 authority, or have a look around first: --demo""");
        }
        return issuer;
    }

    private static Map<String, String> settings(
            Options options, int port, String issuer, Secrets secrets, LedgerDatabase database) {
        Map<String, String> settings = new LinkedHashMap<>(database.properties());
        settings.put("server.port", Integer.toString(port));
        settings.put("daicho.security.issuer", issuer);
        settings.put("daicho.vault.master-key", secrets.key("vault-master-key"));
        settings.put("daicho.http.cursor-key", secrets.key("cursor-key"));
        if (options.demonstration()) {
            settings.put("daicho.demonstration.enabled", "true");
            settings.put("daicho.demonstration.signing-key", secrets.rsaKey("demonstration-signing-key"));
            settings.put("daicho.security.jwk-set-uri", "http://127.0.0.1:" + port + "/oauth2/jwks");
            settings.put("daicho.administrator.subject", "admin");
            settings.put("springdoc.swagger-ui.oauth.client-id", "swagger");
            settings.put("springdoc.swagger-ui.oauth.use-pkce-with-authorization-code-grant", "true");
        }
        return settings;
    }

    String baseUrl() {
        return "http://localhost:" + front.port();
    }

    LedgerDatabase database() {
        return database;
    }

    DataDirectory data() {
        return data;
    }

    @Override
    public void close() {
        front.refuseNew();
        try {
            services.close();
        } finally {
            front.close();
            close(null, embedded, data);
        }
    }

    private static void close(
            @Nullable Services services, @Nullable EmbeddedDatabase embedded, DataDirectory data) {
        try (data) {
            try {
                if (services != null) {
                    services.close();
                }
            } finally {
                if (embedded != null) {
                    embedded.close();
                }
            }
        }
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (IOException e) {
            throw new CannotStart("Expected --address to be an address of this machine, but it is " + name + ".", e);
        }
    }

    private static int freePort(InetAddress address) {
        try (ServerSocket socket = new ServerSocket(0, 1, address)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("Expected a free port, but: " + e.getMessage(), e);
        }
    }
}
