package jp.daicho.standalone.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.daicho.standalone.CannotStart;

/** Runs PostgreSQL's programs, also where the user is root, as whom they refuse to run. */
final class PostgresPrograms {

    private final PostgresBinaries binaries;
    private final List<String> prefix;

    private PostgresPrograms(PostgresBinaries binaries, List<String> prefix) {
        this.binaries = binaries;
        this.prefix = prefix;
    }

    /**
     * @param scratch a directory of ours, to see whose files we write
     */
    static PostgresPrograms of(PostgresBinaries binaries, Path scratch) {
        if (!isRoot(scratch)) {
            return new PostgresPrograms(binaries, List.of());
        }
        // In a user namespace of its own a process is nobody, and may still do with its files what
        // root may do.
        List<String> prefix = List.of("unshare", "-U");
        PostgresPrograms programs = new PostgresPrograms(binaries, prefix);
        Result tried = programs.start(List.of("unshare", "-U", "true"), Duration.ofSeconds(10));
        if (tried.exitCode() != 0) {
            throw new CannotStart(
                    """
                    Expected to start PostgreSQL, but it refuses to run as root, and this machine does not let root \
                    make a user namespace for it (unshare -U: %s).
                    Start Daicho as an ordinary user, or give it an existing PostgreSQL: --database-url=jdbc:postgresql://…\
                    """
                            .formatted(tried.output().strip()));
        }
        return programs;
    }

    Result run(Duration limit, String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        return start(command, limit);
    }

    private Result start(List<String> command, Duration limit) {
        Path output;
        try {
            output = Files.createTempFile("daicho-postgresql", ".out");
        } catch (IOException e) {
            throw new CannotStart("Expected a directory for temporary files, but: " + e, e);
        }
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            // a file, not a pipe: a server started by the program would keep the
                            // pipe open
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new CannotStart(
                        "Expected "
                                + command.getFirst()
                                + " to end within "
                                + limit.toSeconds()
                                + " s, but it is still running: "
                                + Files.readString(output));
            }
            return new Result(
                    process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CannotStart(
                    "Expected to run " + String.join(" ", command) + ", but: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was at work", e);
        } finally {
            discard(output);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static boolean isRoot(Path scratch) {
        try {
            Path probe = Files.createTempFile(scratch, "owner", ".probe");
            try {
                return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            throw new CannotStart("Expected to write to " + scratch + ", but: " + e, e);
        }
    }

    /**
     * How a program ended.
     *
     * @param output both of its streams
     */
    record Result(int exitCode, String output) {

        Result orRefuse(String expectation) {
            if (exitCode != 0) {
                throw new CannotStart("Expected " + expectation + ", but: " + output.strip());
            }
            return this;
        }
    }
}
