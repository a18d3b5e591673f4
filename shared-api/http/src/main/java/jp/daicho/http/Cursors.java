package jp.daicho.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cursors of pages: where the next page starts, signed together with what it is a page of, so that
 * one list's cursor is none of another's, nor of the same list filtered otherwise.
 */
public final class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 16;
    private static final int SHORTEST_KEY = 16;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SecretKeySpec key;

    /**
     * Cursors signed with a key.
     *
     * @param secret at least 16 bytes in base64; {@code null} for a key that ends with the process
     */
    public Cursors(@Nullable String secret) {
        this.key = new SecretKeySpec(secret == null ? random() : decode(secret), ALGORITHM);
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] decode(String secret) {
        var bytes = Base64.getDecoder().decode(secret);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "Expected daicho.http.cursor-key to have at least 16 bytes in base64");
        }
        return bytes;
    }

    /**
     * A cursor.
     *
     * @param list what it is a page of: the operation, its path, filters and sort
     * @param after the values of the order of the last thing on this page
     */
    public String encode(String list, List<String> after) {
        var values = JSON.writeValueAsBytes(after);
        var url = Base64.getUrlEncoder().withoutPadding();
        return url.encodeToString(values) + "." + url.encodeToString(mac(list, values));
    }

    /**
     * The values that {@link #encode} was given for the same list.
     *
     * @throws jp.daicho.contract.Rejection {@code invalid-cursor} for anything else
     */
    public List<String> decode(String list, String cursor) {
        int dot = cursor.indexOf('.');
        if (dot < 0) {
            throw GeneralProblem.INVALID_CURSOR.because();
        }
        try {
            var url = Base64.getUrlDecoder();
            var values = url.decode(cursor.substring(0, dot));
            var mac = url.decode(cursor.substring(dot + 1));
            if (MessageDigest.isEqual(mac, mac(list, values))) {
                return List.of(JSON.readValue(values, String[].class));
            }
        } catch (IllegalArgumentException | JacksonException e) {
            // Not base64, or not ours: forged either way.
            throw GeneralProblem.INVALID_CURSOR.because();
        }
        throw GeneralProblem.INVALID_CURSOR.because();
    }

    private byte[] mac(String list, byte[] values) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var name = list.getBytes(StandardCharsets.UTF_8);
            mac.update(Integer.toString(name.length).getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) ':');
            mac.update(name);
            return Arrays.copyOf(mac.doFinal(values), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
