package jp.daicho.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import jp.daicho.standalone.CannotStart;
import jp.daicho.standalone.DataDirectory;
import jp.daicho.standalone.FreePort;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of ours: on loopback, by password from its first start on, durable. It runs
 * in a session of its own, so that a Ctrl-C meant for the launcher does not take the database away
 * under the services.
 */
final class Postmaster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final String SUPERUSER = "postgres";
    private static final String PASSWORD = "database-superuser";
    // recovery after a crash may take its time
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
    private static final int LOG_TAIL = 12;
    private static final long LOG_KEPT = 16L << 20;

    private final PostgresPrograms programs;
    private final Path cluster;
    private final int port;
    private final String password;
    private final boolean adopted;

    private Postmaster(
            PostgresPrograms programs, Path cluster, int port, String password, boolean adopted) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
        this.adopted = adopted;
    }

    static Postmaster start(DataDirectory data, int port, @Nullable Path unpacked) {
        PostgresBinaries binaries = PostgresBinaries.in(data.resolve("programs"), unpacked);
        PostgresPrograms programs = PostgresPrograms.of(binaries, data.path());
        Path cluster = data.resolve("postgresql");
        String password = data.secrets().password(PASSWORD);
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            requireSameMajor(programs, cluster);
        } else {
            create(programs, cluster, data.secrets().passwordFile(PASSWORD));
        }
        Optional<Postmaster> survivor = adopt(programs, cluster, password);
        if (survivor.isPresent()) {
            return survivor.get();
        }
        int chosen = port == 0 ? FreePort.onLoopback() : port;
        launch(programs, cluster, chosen, data.resolve("postgresql.log"));
        return new Postmaster(programs, cluster, chosen, password, false);
    }

    private static void create(PostgresPrograms programs, Path cluster, Path passwordFile) {
        Path partial = cluster.resolveSibling("postgresql.partial");
        try {
            if (Files.exists(cluster)) {
                throw new CannotStart(
                        "Expected a PostgreSQL data directory at "
                                + cluster
                                + ", but there is something else. Give --data another directory.");
            }
            deleteTree(partial);
            programs.run(
                            START_LIMIT,
                            "initdb",
                            "--pgdata=" + partial,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            // the same order of strings on every machine
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8",
                            "--no-instructions")
                    .orRefuse("to make a database in " + partial);
            Files.move(partial, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("Expected to make a database in " + cluster + ", but: " + e, e);
        }
    }

    private static void requireSameMajor(PostgresPrograms programs, Path cluster) {
        String ours =
                programs.run(Duration.ofSeconds(20), "postgres", "--version")
                        .orRefuse("PostgreSQL to tell its version")
                        .output()
                        .replaceAll("[^0-9.]", "")
                        .replaceAll("\\..*", "");
        String theirs;
        try {
            theirs = Files.readString(cluster.resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw new CannotStart("Expected to read the version of " + cluster + ", but: " + e, e);
        }
        if (!ours.equals(theirs)) {
            throw new CannotStart(
                    "Expected the data directory of a PostgreSQL "
                            + ours
                            + ", but "
                            + cluster
                            + " belongs to PostgreSQL "
                            + theirs
                            + ". Start the Daicho that made it and dump the database"
                            + " (docs/operations.md, Upgrade), or give --data another directory. Nothing was changed.");
        }
    }

    /** A kill -9 of the launcher leaves the server alone and well: it goes on with the next one. */
    private static Optional<Postmaster> adopt(
            PostgresPrograms programs, Path cluster, String password) {
        Optional<PostmasterFile> file = PostmasterFile.read(cluster);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (!file.get().runs()) {
            PostmasterFile.discard(cluster);
            return Optional.empty();
        }
        Postmaster survivor = new Postmaster(programs, cluster, file.get().port(), password, true);
        try (Connection connection = survivor.connectWhenReady()) {
            String directory =
                    Bootstrap.query(connection, "SELECT current_setting(?)", "data_directory");
            if (!Path.of(directory).equals(cluster)) {
                throw new CannotStart(
                        "Expected the PostgreSQL on port "
                                + survivor.port
                                + " to run on "
                                + cluster
                                + ", but it runs on "
                                + directory
                                + ". Stop it, or give --database-port another port.");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "Expected to go on with the PostgreSQL that runs on "
                            + cluster
                            + " (process "
                            + file.get().pid()
                            + ", port "
                            + survivor.port
                            + "), but: "
                            + e.getMessage()
                            + ". Stop that process and start again.",
                    e);
        }
        LOG.info(
                "PostgreSQL was left running by an earlier Daicho (process {}, port {}): going on with it",
                file.get().pid(),
                survivor.port);
        return Optional.of(survivor);
    }

    private static void launch(PostgresPrograms programs, Path cluster, int port, Path log) {
        String options =
                String.join(
                        " ",
                        "-c listen_addresses=127.0.0.1",
                        "-c port=" + port,
                        "-c unix_socket_directories=''",
                        "-c fsync=on",
                        "-c synchronous_commit=on",
                        "-c full_page_writes=on",
                        "-c timezone=UTC",
                        "-c log_timezone=UTC",
                        "-c jit=off",
                        "-c shared_buffers=" + DatabaseMemory.sharedBuffers());
        try {
            if (Files.exists(log) && Files.size(log) > LOG_KEPT) {
                Files.move(
                        log,
                        log.resolveSibling("postgresql.log.1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            PostgresPrograms.Result result =
                    programs.run(
                            START_LIMIT,
                            "pg_ctl",
                            "start",
                            "-D",
                            cluster.toString(),
                            "-w",
                            "-t",
                            Long.toString(START_LIMIT.toSeconds() - 5),
                            "-l",
                            log.toString(),
                            "-o",
                            options);
            if (result.exitCode() != 0) {
                List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
                throw new CannotStart(
                        "Expected PostgreSQL to start on port "
                                + port
                                + " (--database-port gives another one), but:\n"
                                + String.join(
                                        "\n",
                                        lines.subList(
                                                Math.max(0, lines.size() - LOG_TAIL),
                                                lines.size())));
            }
        } catch (IOException e) {
            throw new CannotStart("Expected to write to " + log + ", but: " + e, e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    /** A server that still recovers from a crash refuses with {@code cannot_connect_now}. */
    private Connection connectWhenReady() throws SQLException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                return connect(SUPERUSER);
            } catch (SQLException e) {
                if (!"57P03".equals(e.getSQLState()) || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    boolean adopted() {
        return adopted;
    }

    @Override
    public void close() {
        programs.run(
                        STOP_LIMIT,
                        "pg_ctl",
                        "stop",
                        "-D",
                        cluster.toString(),
                        "-m",
                        "fast",
                        "-w",
                        "-t",
                        Long.toString(STOP_LIMIT.toSeconds() - 5))
                .orRefuse("PostgreSQL to stop");
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
