package jp.daicho.contract.organisation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The data key of one person (AES-256-GCM). Every ciphertext is bound to the person and to the
 * field it stands in, so that none can be moved elsewhere. The key itself is kept only wrapped by
 * the installation's master key.
 */
public final class PersonalKey {

    /** Length of keys, in bytes. */
    public static final int LENGTH = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID person;
    private final byte[] key;

    private PersonalKey(UUID person, byte[] key) {
        this.person = person;
        this.key = key;
    }

    /** A new random key for a person. */
    public static PersonalKey generate(UUID person) {
        var key = new byte[LENGTH];
        RANDOM.nextBytes(key);
        return new PersonalKey(person, key);
    }

    /** Opens what {@link #wrapped} gave. */
    public static PersonalKey unwrap(UUID person, byte[] wrapped, MasterKey masterKey) {
        return new PersonalKey(person, Wrapping.unwrap(wrapped, masterKey, person + "/key"));
    }

    /** This key, encrypted with the master key: what may be stored. */
    public byte[] wrapped(MasterKey masterKey) {
        return Wrapping.wrap(key, masterKey, person + "/key");
    }

    public Sealed seal(String field, String value) {
        var bytes = encrypt(key, value.getBytes(StandardCharsets.UTF_8), bound(person, field));
        return new Sealed(Base64.getEncoder().encodeToString(bytes));
    }

    public String open(String field, Sealed sealed) {
        var bytes = Base64.getDecoder().decode(sealed.ciphertext());
        return new String(decrypt(key, bytes, bound(person, field)), StandardCharsets.UTF_8);
    }

    /** The field names to which ciphertexts are bound; stored ones depend on them for ever. */
    public static final class Fields {
        public static final String LOGIN = "login";
        public static final String NAME = "name";
        public static final String CONTACTS = "contacts";

        private Fields() {}
    }

    private static byte[] bound(UUID person, String field) {
        return (person + "/" + field).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] encrypt(byte[] key, byte[] plain, byte[] bound) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
            var out = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, out, NONCE);
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal value could not be sealed", e);
        }
    }

    static byte[] decrypt(byte[] key, byte[] sealed, byte[] bound) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, sealed, bound)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A personal value could not be opened: another key, or altered", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
        cipher.updateAAD(bound);
        return cipher;
    }
}
