package jp.daicho.contract.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A key encrypted with a master key: the master key's id (8 bytes), the nonce (12) and the AES-GCM
 * ciphertext with its tag (48). The first ones were written without the id.
 */
final class Wrapping {

    static final int ID_LENGTH = 8;

    private static final int UNMARKED = 12 + PersonalKey.LENGTH + 16;

    private Wrapping() {}

    static byte[] wrap(byte[] key, MasterKey by, String bound) {
        var sealed = PersonalKey.encrypt(by.bytes(), key, bytes(bound));
        var id = HexFormat.of().parseHex(by.id());
        var wrapped = Arrays.copyOf(id, ID_LENGTH + sealed.length);
        System.arraycopy(sealed, 0, wrapped, ID_LENGTH, sealed.length);
        return wrapped;
    }

    static byte[] unwrap(byte[] wrapped, MasterKey by, String bound) {
        var sealed =
                isUnmarked(wrapped)
                        ? wrapped
                        : Arrays.copyOfRange(wrapped, ID_LENGTH, wrapped.length);
        return PersonalKey.decrypt(by.bytes(), sealed, bytes(bound));
    }

    static boolean isUnmarked(byte[] wrapped) {
        return wrapped.length == UNMARKED;
    }

    static boolean isBy(MasterKey key, byte[] wrapped) {
        return !isUnmarked(wrapped) && key.id().equals(idIn(wrapped));
    }

    static String idIn(byte[] wrapped) {
        return HexFormat.of().formatHex(wrapped, 0, ID_LENGTH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
