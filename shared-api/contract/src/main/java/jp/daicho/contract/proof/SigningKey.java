package jp.daicho.contract.proof;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A key that signs checkpoints: Ed25519, written as {@code PRIVATE+KEY+<name>+<id>+<base64>}, like
 * the signed notes of C2SP. Whoever has it can make this ledger say anything: it is kept outside of
 * the database.
 */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SEED = 32;

    private final VerifierKey verifier;
    private final PrivateKey key;
    private final byte[] seed;

    private SigningKey(String name, byte[] seed) {
        this.seed = seed;
        var pair = pairOf(seed);
        key = pair.getPrivate();
        verifier = VerifierKey.of(name, (EdECPublicKey) pair.getPublic());
    }

    /**
     * A new key.
     *
     * @param name the log's name, without white space or plus signs
     */
    public static SigningKey generate(String name, SecureRandom random) {
        var seed = new byte[SEED];
        random.nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException where it is none; the message does not contain it
     */
    public static SigningKey parse(String text) {
        var parts =
                text.startsWith(PREFIX)
                        ? text.substring(PREFIX.length()).split("\\+", 3)
                        : new String[0];
        if (parts.length == 3) {
            var data = Base64.getDecoder().decode(parts[2]);
            if (data.length == SEED + 1 && data[0] == VerifierKey.ED25519) {
                var key = new SigningKey(parts[0], Arrays.copyOfRange(data, 1, data.length));
                if (key.verifier.idText().equals(parts[1])) {
                    return key;
                }
            }
        }
        throw new IllegalArgumentException(
                "Expected a signing key, " + PREFIX + "<name>+<id>+<base64>, but it is none");
    }

    /** The key's public half, for everybody. */
    public VerifierKey verifier() {
        return verifier;
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret, as it is configured. */
    public String secret() {
        var data = ByteBuffer.allocate(SEED + 1).put(VerifierKey.ED25519).put(seed).array();
        return PREFIX
                + verifier.name()
                + "+"
                + verifier.idText()
                + "+"
                + Base64.getEncoder().encodeToString(data);
    }

    /** Says which key it is, and not what. */
    @Override
    public String toString() {
        return "SigningKey[" + verifier.name() + "+" + verifier.idText() + "]";
    }

    /**
     * The JDK derives the public half only where it makes a pair, from 32 random bytes: the seed.
     */
    private static KeyPair pairOf(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            var pair = generator.generateKeyPair();
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            var signed = signature.sign();
            signature.initVerify(pair.getPublic());
            if (!signature.verify(signed)) {
                throw new IllegalStateException("Expected the halves of a key to fit");
            }
            return pair;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException(
                        "Expected a key to be made of " + seed.length + " bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
