package jp.daicho.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The same database without Daicho: pgbench with the statements of one command, and with a single
 * insert.
 */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final Path program;
    private final Path directory;
    private final String url;
    private final String password;

    Pgbench(Installation installation) {
        this.program = find();
        this.directory = installation.directory();
        this.url = installation.url();
        this.password =
                Objects.requireNonNull(
                        installation.properties().get("daicho.database.command.password"));
    }

    private static Path find() {
        try (var installed =
                Files.isDirectory(Path.of("/usr/lib/postgresql"))
                        ? Files.list(Path.of("/usr/lib/postgresql"))
                        : Stream.<Path>of()) {
            return Stream.concat(
                            Stream.of(System.getenv("PATH").split(":")).map(Path::of),
                            installed.map(p -> p.resolve("bin")))
                    .map(p -> p.resolve("pgbench"))
                    .filter(Files::isExecutable)
                    .reduce((first, last) -> last)
                    .orElseThrow(() ->
                            new IllegalStateException(
                                    "pgbench is not installed; it comes with PostgreSQL's contrib programs"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Transactions per second of a script from the resources, its places filled. */
    double run(String script, int clients, int seconds, Object... arguments)
            throws IOException, InterruptedException {
        var file = directory.resolve(script);
        try (var in =
                Objects.requireNonNull(Pgbench.class.getResourceAsStream("/" + script), script)) {
            Files.writeString(
                    file,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).formatted(arguments));
        }
        var address = java.net.URI.create(url.substring("jdbc:".length()));
        var process =
                new ProcessBuilder(
                                List.of(
                                        program.toString(),
                                        "-n",
                                        "-M",
                                        "prepared",
                                        "-f",
                                        file.toString(),
                                        "-c",
                                        Integer.toString(clients),
                                        "-j",
                                        Integer.toString(Math.min(clients, 2)),
                                        "-T",
                                        Integer.toString(seconds),
                                        "-h",
                                        address.getHost(),
                                        "-p",
                                        Integer.toString(address.getPort()),
                                        "-U",
                                        "daicho_command",
                                        address.getPath().substring(1)))
                        .redirectErrorStream(true);
        process.environment().put("PGPASSWORD", password);
        var running = process.start();
        var output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IOException("pgbench failed: " + output);
        }
        var rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IOException("pgbench said no rate: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
