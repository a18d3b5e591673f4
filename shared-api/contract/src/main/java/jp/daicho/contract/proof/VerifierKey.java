package jp.daicho.contract.proof;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a key that signs checkpoints: {@code <name>+<id>+<base64>}, as C2SP's signed
 * notes write it. The id is the beginning of a hash of name and key.
 */
public final class VerifierKey {

    static final byte ED25519 = 1;
    private static final int KEY_LENGTH = 32;

    private final String name;
    private final int id;
    private final byte[] encoded;
    private final PublicKey key;

    private VerifierKey(String name, byte[] encoded) {
        if (name.isEmpty()
                || name.codePoints().anyMatch(c -> Character.isWhitespace(c) || c == '+')) {
            throw new IllegalArgumentException(
                    "Expected a key's name without white space and plus signs, but it is " + name);
        }
        this.name = name;
        this.encoded = encoded;
        this.key = decode(encoded);
        var digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(ED25519);
        id = ByteBuffer.wrap(digest.digest(encoded)).getInt();
    }

    static VerifierKey of(String name, EdECPublicKey key) {
        var y = key.getPoint().getY().toByteArray();
        var encoded = new byte[KEY_LENGTH];
        // little-endian, the sign of x in the highest bit (RFC 8032)
        for (int i = 0; i < y.length && i < KEY_LENGTH; i++) {
            encoded[i] = y[y.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            encoded[KEY_LENGTH - 1] |= (byte) 0x80;
        }
        return new VerifierKey(name, encoded);
    }

    private static PublicKey decode(byte[] encoded) {
        var reversed = new byte[KEY_LENGTH];
        for (int i = 0; i < KEY_LENGTH; i++) {
            reversed[i] = encoded[KEY_LENGTH - 1 - i];
        }
        boolean odd = (reversed[0] & 0x80) != 0;
        reversed[0] &= 0x7f;
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(
                            new EdECPublicKeySpec(
                                    NamedParameterSpec.ED25519,
                                    new EdECPoint(odd, new BigInteger(1, reversed))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Expected an Ed25519 key, but it is none", e);
        }
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException where it is none, or its id is not of this key
     */
    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length == 3) {
            var data = Base64.getDecoder().decode(parts[2]);
            if (data.length == KEY_LENGTH + 1 && data[0] == ED25519) {
                var key = new VerifierKey(parts[0], Arrays.copyOfRange(data, 1, data.length));
                if (key.idText().equals(parts[1])) {
                    return key;
                }
            }
        }
        throw new IllegalArgumentException(
                "Expected a key as <name>+<id>+<base64>, but got " + text);
    }

    /** Name of the log. */
    public String name() {
        return name;
    }

    int id() {
        return id;
    }

    /** The id in eight hexadecimal digits. */
    public String idText() {
        return HexFormat.of().toHexDigits(id);
    }

    boolean verifies(byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // a signature of another length or off the curve is none
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that
                && name.equals(that.name)
                && Arrays.equals(encoded, that.encoded);
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** The key as it is written in files and configurations. */
    @Override
    public String toString() {
        var data = ByteBuffer.allocate(KEY_LENGTH + 1).put(ED25519).put(encoded).array();
        return name + "+" + idText() + "+" + Base64.getEncoder().encodeToString(data);
    }
}
