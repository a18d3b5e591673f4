package jp.daicho.contract;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * What people call a thing for which they gave no code, such as {@code INC-20260605-7K3F2Q}:
 * prefix, day, and six characters of the id's random part. No counter, so that those who report at
 * once need not wait for each other.
 */
public final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 6;
    private static final int BITS = 5;

    private Codes() {}

    /** The same again for the same id and day. */
    public static String make(String prefix, UUID id, LocalDate day) {
        var code = new StringBuilder(prefix).append('-');
        code.append(DateTimeFormatter.BASIC_ISO_DATE.format(day)).append('-');
        long bits = id.getLeastSignificantBits();
        for (int i = 0; i < CHARACTERS; i++) {
            code.append(ALPHABET.charAt((int) (bits & ((1 << BITS) - 1))));
            bits >>>= BITS;
        }
        return code.toString();
    }
}
