package jp.daicho.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.daicho.standalone.CannotStart;

/**
 * What a running server writes of itself into its data directory.
 *
 * @param pid its process
 * @param port where it listens; 0 while it does not yet
 */
record PostmasterFile(long pid, int port) {

    private static final int PORT_LINE = 3;

    static Optional<PostmasterFile> read(Path cluster) {
        Path file = file(cluster);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || lines.getFirst().isBlank()) {
                return Optional.empty();
            }
            int port =
                    lines.size() > PORT_LINE && !lines.get(PORT_LINE).isBlank()
                            ? Integer.parseInt(lines.get(PORT_LINE).strip())
                            : 0;
            return Optional.of(new PostmasterFile(Long.parseLong(lines.getFirst().strip()), port));
        } catch (IOException | NumberFormatException e) {
            throw new CannotStart("Expected to understand " + file + ", but: " + e, e);
        }
    }

    /**
     * Whether its process lives and is a PostgreSQL; after a reboot another program may have its
     * number.
     */
    boolean runs() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process ->
                        process.info()
                                .command()
                                .map(command -> Path.of(command).endsWith("postgres"))
                                // not ours to see: let PostgreSQL itself judge
                                .orElse(true))
                .orElse(false);
    }

    static void discard(Path cluster) {
        try {
            Files.deleteIfExists(file(cluster));
        } catch (IOException e) {
            throw new CannotStart(
                    "Expected to remove the stale " + file(cluster) + ", but: " + e, e);
        }
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
