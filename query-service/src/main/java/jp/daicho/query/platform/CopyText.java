package jp.daicho.query.platform;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY. */
final class CopyText {

    private final StringBuilder out;

    CopyText(int expected) {
        out = new StringBuilder(expected);
    }

    void field(int index, @Nullable String value) {
        if (index > 0) {
            out.append('\t');
        }
        if (value == null) {
            out.append("\\N");
            return;
        }
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

    void endRow() {
        out.append('\n');
    }

    InputStream bytes() {
        return new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
