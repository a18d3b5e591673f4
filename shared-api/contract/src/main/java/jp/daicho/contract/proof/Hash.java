package jp.daicho.contract.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value, and the ways in which the tree makes one (RFC 9162, 2.1.1). */
public final class Hash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A hash as it was stored.
     *
     * @throws IllegalArgumentException where it has not 32 bytes
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(
                    "Expected a hash of " + LENGTH + " bytes, but it has " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * A hash in Base64.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Hash ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    /** Of a tree without leaves. */
    public static Hash ofNothing() {
        return new Hash(sha256().digest());
    }

    /** Of an entry, as a leaf of the tree. */
    public static Hash ofLeaf(byte[] entry) {
        var digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /** Of two neighbours, as the node above them. */
    public static Hash ofNode(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /**
     * The nodes above a row of neighbours, as bytes, one hash after the other; one without a
     * neighbour has none above it.
     */
    public static byte[] nodesAbove(byte[] row) {
        var digest = sha256();
        var above = new byte[row.length / (2 * LENGTH) * LENGTH];
        for (int at = 0; at < above.length; at += LENGTH) {
            digest.update(NODE);
            digest.update(row, 2 * at, 2 * LENGTH);
            System.arraycopy(digest.digest(), 0, above, at, LENGTH);
        }
        return above;
    }

    /** Of a text in UTF-8, plain. */
    public static Hash ofText(String text) {
        return new Hash(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
