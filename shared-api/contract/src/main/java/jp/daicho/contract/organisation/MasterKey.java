package jp.daicho.contract.organisation;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A master key of the installation (AES-256): wraps the keys of persons, and that of logins. */
public final class MasterKey {

    private final byte[] key;
    private final String id;

    private MasterKey(byte[] key) {
        this.key = key;
        this.id =
                HexFormat.of()
                        .formatHex(
                                Arrays.copyOf(LoginKey.hmac(key, "daicho/id"), Wrapping.ID_LENGTH));
    }

    /**
     * Reads a configured key.
     *
     * @param base64 {@value PersonalKey#LENGTH} bytes
     */
    public static MasterKey of(String base64) {
        var key = Base64.getDecoder().decode(base64);
        if (key.length != PersonalKey.LENGTH) {
            throw new IllegalArgumentException(
                    "Expected a master key of the vault to be "
                            + PersonalKey.LENGTH
                            + " bytes in base64, but it has "
                            + key.length);
        }
        return new MasterKey(key);
    }

    /** What it is known by, in hex: follows from the key, and tells nothing about it. */
    public String id() {
        return id;
    }

    /** By which a login is found again, where this is the first master key of the installation. */
    public String digestOf(String login) {
        return LoginKey.derivedFrom(this).digestOf(login);
    }

    byte[] bytes() {
        return key;
    }
}
