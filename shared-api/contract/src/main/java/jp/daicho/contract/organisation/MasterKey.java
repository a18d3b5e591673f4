package jp.daicho.contract.organisation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's master key (AES-256, {@code daicho.vault.master-key}): wraps the keys of
 * persons, and tells logins apart without keeping them.
 */
public final class MasterKey {

    private static final String HMAC = "HmacSHA256";

    private final byte[] key;
    private final SecretKeySpec loginKey;

    private MasterKey(byte[] key) {
        this.key = key;
        // a key of its own, so that no digest tells anything about what the master key wraps
        this.loginKey = new SecretKeySpec(hmac(new SecretKeySpec(key, HMAC), "daicho/login"), HMAC);
    }

    /**
     * Reads the configured key.
     *
     * @param base64 {@value PersonalKey#LENGTH} bytes
     */
    public static MasterKey of(String base64) {
        var key = Base64.getDecoder().decode(base64);
        if (key.length != PersonalKey.LENGTH) {
            throw new IllegalArgumentException(
                    "Expected daicho.vault.master-key to be "
                            + PersonalKey.LENGTH
                            + " bytes in base64, but it has "
                            + key.length);
        }
        return new MasterKey(key);
    }

    /** By which a login is found again: the same for the same login, in hex, and no way back. */
    public String digestOf(String login) {
        return HexFormat.of().formatHex(hmac(loginKey, login));
    }

    byte[] bytes() {
        return key;
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
