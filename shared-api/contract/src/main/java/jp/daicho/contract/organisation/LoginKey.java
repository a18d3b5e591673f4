package jp.daicho.contract.organisation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which logins are told apart without being kept. Its digests stand in events, so it
 * stays the same for ever, while the master key that wraps it changes.
 */
public final class LoginKey {

    private static final String HMAC = "HmacSHA256";
    private static final String BOUND = "daicho/login-key";

    private final byte[] key;

    private LoginKey(byte[] key) {
        this.key = key;
    }

    /** The one that an installation begins with. */
    public static LoginKey derivedFrom(MasterKey masterKey) {
        return new LoginKey(hmac(masterKey.bytes(), "daicho/login"));
    }

    static LoginKey unwrap(byte[] wrapped, MasterKey by) {
        return new LoginKey(Wrapping.unwrap(wrapped, by, BOUND));
    }

    /** This key, encrypted with the master key: what may be stored. */
    public byte[] wrapped(MasterKey by) {
        return Wrapping.wrap(key, by, BOUND);
    }

    /** By which a login is found again: the same for the same login, in hex, and no way back. */
    public String digestOf(String login) {
        return HexFormat.of().formatHex(hmac(key, login));
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
