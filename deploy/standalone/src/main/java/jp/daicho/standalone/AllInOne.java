package jp.daicho.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.daicho.standalone.database.DatabaseOnTheWay;
import jp.daicho.standalone.database.LedgerDatabase;
import jp.daicho.standalone.front.Front;
import jp.daicho.standalone.services.LateSettings;
import jp.daicho.standalone.services.Services;
import org.jspecify.annotations.Nullable;

/**
 * A running all-in-one.
 *
 * @param data where everything is that lasts
 * @param database where the events are
 * @param baseUrl where both services answer
 */
record AllInOne(DataDirectory data, LedgerDatabase database, String baseUrl) {

    /**
     * @param command the command service's application class
     * @param query the query service's application class
     * @param environment the environment's variables by name
     * @param opened gets what has to be closed: HTTP goes first then, the projections next,
     *     PostgreSQL last
     */
    static AllInOne start(
            Options options,
            Class<?> command,
            Class<?> query,
            Function<String, @Nullable String> environment,
            Opened opened) {
        InetAddress address = address(options.address());
        int port = options.port() == 0 ? FreePort.on(address) : options.port();
        String issuer = issuer(options, port, environment);
        DataDirectory data = opened.add(DataDirectory.open(options.data()));
        DatabaseOnTheWay database =
                opened.add(
                        options.databaseUrl() == null
                                ? DatabaseOnTheWay.embedded(
                                        data, options.databasePort(), options.programs())
                                : DatabaseOnTheWay.existing(
                                        options.databaseUrl(), environment, data.secrets()));
        opened.starting(() -> {
            Services services =
                    start(command, query, settings(options, port, issuer, data), database);
            Front front = open(services, address, port);
            return () -> {
                front.refuseNew();
                services.close();
                front.close();
            };
        });
        return new AllInOne(data, database.await(), "http://localhost:" + port);
    }

    private static Services start(
            Class<?> command,
            Class<?> query,
            Map<String, String> settings,
            DatabaseOnTheWay database) {
        try {
            return Services.start(
                    command,
                    query,
                    settings,
                    new LateSettings(LedgerDatabase.propertyNames(), database::properties));
        } catch (RuntimeException e) {
            // what has hindered the database, not what came of that in the services
            throw database.hindrance().orElse(e);
        }
    }

    private static Front open(Services services, InetAddress address, int port) {
        try {
            return Front.open(services.command(), services.query(), address, port);
        } catch (RuntimeException e) {
            services.close();
            throw e;
        }
    }

    private static String issuer(
            Options options, int port, Function<String, @Nullable String> environment) {
        if (options.demonstration()) {
            return "http://localhost:" + port;
        }
        @Nullable String issuer = environment.apply("DAICHO_SECURITY_ISSUER");
        if (issuer == null) {
            throw new CannotStart(
                    """
                    Expected to know whose tokens to accept, but DAICHO_SECURITY_ISSUER is not set.
                    Set it to the URL of your OAuth 2 authority, or have a look around first: --demo\
                    """);
        }
        return issuer;
    }

    private static Map<String, String> settings(
            Options options, int port, String issuer, DataDirectory data) {
        Secrets secrets = data.secrets();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", Integer.toString(port));
        settings.put("daicho.security.issuer", issuer);
        settings.put("daicho.vault.master-key", secrets.key("vault-master-key"));
        settings.put(
                "daicho.vault.former-master-keys",
                String.join(",", secrets.former("vault-master-key")));
        settings.put("daicho.http.cursor-key", secrets.key("cursor-key"));
        settings.put("daicho.proof.signing-keys", secrets.signingKey("proof-signing-key"));
        // people read the console, machines the file
        settings.put("logging.structured.format.console", "");
        settings.put("logging.structured.format.file", "ecs");
        settings.put("logging.file.name", data.resolve("log/daicho.log").toString());
        for (String talkative :
                List.of(
                        "org.springframework",
                        "org.springdoc",
                        "org.apache",
                        "org.flywaydb",
                        "org.axonframework",
                        "com.zaxxer")) {
            settings.put("logging.level." + talkative, "WARN");
        }
        // advice to developers: that there are documents of the API, that two contexts share one
        // set of metrics
        settings.put("logging.level.org.springdoc.core.events.SpringDocAppInitializer", "ERROR");
        settings.put("logging.level.io.micrometer.prometheusmetrics", "ERROR");
        settings.put("logging.level.io.micrometer.core.instrument.MeterRegistry", "ERROR");
        // that a context could not be made: it is thrown, and told where it is caught
        settings.put(
                "logging.level."
                        + "org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext",
                "ERROR");
        settings.put("spring.application.name", "daicho");
        if (options.demonstration()) {
            settings.put("daicho.demonstration.enabled", "true");
            settings.put(
                    "daicho.demonstration.signing-key",
                    secrets.rsaKey("demonstration-signing-key"));
            settings.put(
                    "daicho.security.jwk-set-uri", "http://127.0.0.1:" + port + "/oauth2/jwks");
            settings.put("daicho.administrator.subject", "admin");
            settings.put("springdoc.swagger-ui.oauth.client-id", "swagger");
            settings.put(
                    "springdoc.swagger-ui.oauth.use-pkce-with-authorization-code-grant", "true");
        }
        return settings;
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (IOException e) {
            throw new CannotStart(
                    "Expected --address to be an address of this machine, but it is " + name + ".",
                    e);
        }
    }
}
