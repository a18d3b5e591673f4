package jp.daicho.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.daicho.command.CommandApplication;
import jp.daicho.query.QueryApplication;
import jp.daicho.query.platform.Projection;
import jp.daicho.standalone.DataDirectory;
import jp.daicho.standalone.FreePort;
import jp.daicho.standalone.database.EmbeddedDatabase;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A database with nothing in it, and the two services on it in this JVM. */
final class Installation implements AutoCloseable {

    static final int COMMAND_PORT = FreePort.onLoopback();
    static final int QUERY_PORT = FreePort.onLoopback();

    private final Path directory;
    private final DataDirectory data;
    private final EmbeddedDatabase database;
    private final Map<String, String> properties;
    private final List<ConfigurableApplicationContext> running = new ArrayList<>();

    private Installation(Path directory) {
        this.directory = directory;
        this.data = DataDirectory.open(directory.resolve("data"));
        this.database = EmbeddedDatabase.start(data, 0);
        this.properties = database.database().properties();
    }

    static Installation start() throws IOException {
        return new Installation(Files.createTempDirectory("daicho-benchmark"));
    }

    /** For files of the measurement. */
    Path directory() {
        return directory;
    }

    Map<String, String> properties() {
        return properties;
    }

    String url() {
        return property("daicho.database.url");
    }

    private String property(String name) {
        return Objects.requireNonNull(properties.get(name), name);
    }

    /** As one of the services' roles: command, query, reader. */
    Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                url(),
                property("daicho.database." + role + ".username"),
                property("daicho.database." + role + ".password"));
    }

    ConfigurableApplicationContext command() {
        return start(
                new SpringApplicationBuilder(CommandApplication.class), "command", COMMAND_PORT);
    }

    ConfigurableApplicationContext query() {
        return start(new SpringApplicationBuilder(QueryApplication.class), "query", QUERY_PORT);
    }

    /** The query service as it seals the log as well. */
    ConfigurableApplicationContext sealingQuery() {
        return start(
                new SpringApplicationBuilder(QueryApplication.class),
                "query",
                QUERY_PORT,
                "--daicho.proof.signing-keys=" + data.secrets().signingKey("proof-signing-key"));
    }

    /**
     * The query service with some of its read models, so that the others' building is not waited
     * for.
     *
     * @param projections simple names of their classes
     */
    ConfigurableApplicationContext query(Set<String> projections) {
        var application =
                new SpringApplicationBuilder(QueryApplication.class)
                        .initializers(context ->
                                context.addBeanFactoryPostProcessor(beans -> {
                                    var registry = (BeanDefinitionRegistry) beans;
                                    for (var name :
                                            beans.getBeanNamesForType(
                                                    Projection.class, true, false)) {
                                        var type = Objects.requireNonNull(beans.getType(name));
                                        if (!projections.contains(type.getSimpleName())) {
                                            registry.removeBeanDefinition(name);
                                        }
                                    }
                                }));
        return start(application, "query", QUERY_PORT);
    }

    private ConfigurableApplicationContext start(
            SpringApplicationBuilder application, String name, int port, String... more) {
        var all = new ArrayList<>(List.of(more));
        properties.forEach((key, value) -> all.add("--" + key + "=" + value));
        all.add("--server.port=" + port);
        all.add("--daicho.standalone.side=" + name);
        all.add("--logging.level.root=WARN");
        all.add("--daicho.demonstration.enabled=true");
        all.add(
                "--daicho.demonstration.signing-key="
                        + data.secrets().rsaKey("demonstration-signing-key"));
        all.add("--daicho.security.issuer=http://localhost:" + COMMAND_PORT);
        all.add("--daicho.security.jwk-set-uri=http://127.0.0.1:" + COMMAND_PORT + "/oauth2/jwks");
        all.add("--daicho.administrator.subject=admin");
        all.add("--daicho.vault.master-key=" + data.secrets().key("vault-master-key"));
        all.add("--daicho.http.cursor-key=" + data.secrets().key("cursor-key"));
        var context =
                application
                        .properties("spring.config.name=" + name)
                        .run(all.toArray(String[]::new));
        running.add(context);
        return context;
    }

    @Override
    public void close() throws IOException {
        running.reversed().forEach(ConfigurableApplicationContext::close);
        database.close();
        data.close();
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
