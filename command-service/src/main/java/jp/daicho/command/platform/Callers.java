package jp.daicho.command.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/** Who is behind a token, and in which capacities they may act now. */
public interface Callers {

    /**
     * The question, to be sent along with others: judged at the moment of recording, by what the
     * directory and the appointments say now.
     *
     * @param subject the token's subject
     * @param system the system of the path, if there is one
     * @param now the time of recording
     * @return answers {@code null} where the directory does not know the subject
     */
    Statement<@Nullable Caller> asking(String subject, @Nullable UUID system, Instant now);

    /**
     * What a token's subject is kept by, where it has to be told apart from others: logins
     * themselves are personal, and are not kept. A directory that has a secret uses it, so that
     * nobody without it can try logins out; 32 bytes in hex.
     */
    default String digestOf(String subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(subject.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A caller.
     *
     * @param municipalRoles roles held for the whole municipality
     * @param systemRoles roles held on the system asked about
     * @param systemExists whether the system asked about exists; {@code true} where none was asked
     *     about
     */
    record Caller(
            UUID person,
            UUID organisation,
            Set<Role> municipalRoles,
            Set<Role> systemRoles,
            boolean systemExists) {

        boolean holds(Role role) {
            return municipalRoles.contains(role) || systemRoles.contains(role);
        }

        /** Whether the caller may know that the system exists. */
        boolean sees() {
            return systemExists && !(municipalRoles.isEmpty() && systemRoles.isEmpty());
        }
    }
}
