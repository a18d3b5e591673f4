package jp.daicho.command.incident;

import java.time.format.DateTimeFormatter;
import java.util.UUID;
import jp.daicho.contract.Occasion;

/**
 * What people call a thing for which they gave no code: prefix, day, and six characters of the id's
 * random part. No counter, so that those who report at once need not wait for each other.
 */
final class CodeMaker {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 6;

    private CodeMaker() {}

    static String make(String prefix, UUID id, Occasion occasion) {
        var code = new StringBuilder(prefix).append('-');
        code.append(DateTimeFormatter.BASIC_ISO_DATE.format(occasion.occurredOn())).append('-');
        long bits = id.getLeastSignificantBits();
        for (int i = 0; i < CHARACTERS; i++) {
            code.append(ALPHABET.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return code.toString();
    }
}
