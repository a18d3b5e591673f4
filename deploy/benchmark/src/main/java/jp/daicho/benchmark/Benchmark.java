package jp.daicho.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.daicho.command.CommandApplication;
import jp.daicho.query.QueryApplication;
import jp.daicho.standalone.DataDirectory;
import jp.daicho.standalone.database.EmbeddedDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures, and prints tables. Arguments: which of append, visible, rebuild, audit; the first three
 * without.
 */
public final class Benchmark {

    private static final int DATABASE_PORT = 54339;
    private static final int COMMAND_PORT = 18481;
    private static final int QUERY_PORT = 18482;
    private static final int INCIDENTS = 5_000;
    private static final long AUDITED_EVENTS = 10_000_000;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        // the services' threads would keep a failed run alive
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            System.err.println("Failed: " + failure);
            Runtime.getRuntime().halt(1);
        });
        measure(arguments);
        System.exit(0);
    }

    private static void measure(String[] arguments) throws Exception {
        var wanted =
                arguments.length == 0
                        ? List.of("append", "visible", "rebuild")
                        : List.of(arguments);
        int seconds = Integer.getInteger("daicho.benchmark.seconds", 10);
        int rounds = Integer.getInteger("daicho.benchmark.rounds", 2);
        var directory = Files.createTempDirectory("daicho-benchmark");
        var out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        out.println(machine());
        try (var data = DataDirectory.open(directory.resolve("data"));
                var database = EmbeddedDatabase.start(data, DATABASE_PORT)) {
            var properties = database.database().properties();
            var url = properties.get("daicho.database.url");
            var password = properties.get("daicho.database.command.password");
            if (url == null || password == null) {
                throw new IllegalStateException("Expected the database to say where it is");
            }
            var command =
                    start(CommandApplication.class, "command", COMMAND_PORT, properties, data);
            var ward = Ward.make(COMMAND_PORT, INCIDENTS);
            if (wanted.contains("append")) {
                section(
                        out,
                        "append",
                        new Append(ward, command, new Pgbench(directory, url, password))
                                .measure(seconds, rounds));
            }
            if (wanted.contains("visible")
                    || wanted.contains("rebuild")
                    || wanted.contains("audit")) {
                var query = start(QueryApplication.class, "query", QUERY_PORT, properties, data);
                if (wanted.contains("visible")) {
                    section(
                            out,
                            "visible",
                            new Visible(ward, COMMAND_PORT, QUERY_PORT).measure(seconds));
                }
                if (wanted.contains("rebuild")) {
                    section(
                            out,
                            "rebuild",
                            new Rebuild(ward, QUERY_PORT, url, properties).measure());
                }
                if (wanted.contains("audit")) {
                    section(
                            out,
                            "audit",
                            new AuditPages(ward, QUERY_PORT, url, properties)
                                    .measure(
                                            Long.getLong(
                                                    "daicho.benchmark.events", AUDITED_EVENTS)));
                }
                query.close();
            }
            command.close();
        }
    }

    private static void section(PrintStream out, String name, List<String> lines) {
        out.println();
        out.println("## " + name);
        out.println();
        lines.forEach(out::println);
    }

    private static String machine() {
        return "%d cores, JVM %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private static ConfigurableApplicationContext start(
            Class<?> application,
            String name,
            int port,
            Map<String, String> properties,
            DataDirectory data) {
        var all = new ArrayList<String>();
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
        return new SpringApplicationBuilder(application)
                .properties("spring.config.name=" + name)
                .run(all.toArray(String[]::new));
    }
}
