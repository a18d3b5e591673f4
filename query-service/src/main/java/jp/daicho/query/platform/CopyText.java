package jp.daicho.query.platform;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of COPY, sent in pieces. */
final class CopyText {

    private static final int PIECE = 1 << 15;

    private final CopyIn to;
    private final StringBuilder out = new StringBuilder(PIECE + PIECE / 4);

    CopyText(CopyIn to) {
        this.to = to;
    }

    void field(int index, @Nullable String value) {
        if (index > 0) {
            out.append('\t');
        }
        if (value == null) {
            out.append("\\N");
        } else if (standsForItself(value)) {
            out.append(value);
        } else {
            escaped(value);
        }
    }

    /** Nearly always: four quick looks are less than one at each character. */
    private static boolean standsForItself(String value) {
        return value.indexOf('\\') < 0
                && value.indexOf('\n') < 0
                && value.indexOf('\t') < 0
                && value.indexOf('\r') < 0;
    }

    private void escaped(String value) {
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char escaped = escaped(value.charAt(i));
            if (escaped != 0) {
                out.append(value, copied, i).append('\\').append(escaped);
                copied = i + 1;
            }
        }
        out.append(value, copied, value.length());
    }

    /** What stands behind the backslash for this character; 0 where it stands for itself. */
    private static char escaped(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }

    void endRow() throws SQLException {
        out.append('\n');
        if (out.length() >= PIECE) {
            send();
        }
    }

    /** Sends what has not been sent. */
    void send() throws SQLException {
        var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        to.writeToCopy(bytes, 0, bytes.length);
        out.setLength(0);
    }
}
