package jp.daicho.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import jp.daicho.contract.proof.SigningKey;

/** Passwords and keys, made at their first use and kept one a file that only the owner may read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    Secrets(Path directory) {
        this.directory = directory;
    }

    /** A password of 192 bits, of letters, digits, minus and underscore only. */
    public String password(String name) {
        return keep(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(24)));
    }

    /** 32 random bytes in Base64. */
    public String key(String name) {
        return keep(name, () -> Base64.getEncoder().encodeToString(random(32)));
    }

    /** What a key was before, the latest first: put aside by who changes it. */
    public List<String> former(String name) {
        Path file = directory.resolve(name + ".former");
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new CannotStart("Expected to read the former keys in " + file + ", but: " + e, e);
        }
    }

    /** An RSA private key of 2048 bits, PKCS #8, in Base64. */
    public String rsaKey(String name) {
        return keep(
                name,
                () -> {
                    try {
                        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                        generator.initialize(2048, RANDOM);
                        return Base64.getEncoder()
                                .encodeToString(
                                        generator.generateKeyPair().getPrivate().getEncoded());
                    } catch (NoSuchAlgorithmException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** A key that signs checkpoints; its name, which is the log's, is one that no other log has. */
    public String signingKey(String name) {
        return keep(
                name,
                () ->
                        SigningKey.generate("daicho-" + HexFormat.of().formatHex(random(4)), RANDOM)
                                .secret());
    }

    /** Where a secret is kept, made where it does not exist yet. */
    public Path passwordFile(String name) {
        password(name);
        return directory.resolve(name);
    }

    private String keep(String name, Supplier<String> maker) {
        Path file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(
                        directory,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
                // complete or absent, even if the power goes now
                Path partial =
                        Files.createTempFile(
                                directory,
                                name,
                                ".partial",
                                PosixFilePermissions.asFileAttribute(
                                        PosixFilePermissions.fromString("rw-------")));
                Files.writeString(partial, maker.get() + "\n", StandardCharsets.US_ASCII);
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new CannotStart("Expected to read or make the secret " + file + ", but: " + e, e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return value;
    }
}
