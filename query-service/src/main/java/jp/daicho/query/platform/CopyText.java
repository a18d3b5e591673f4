package jp.daicho.query.platform;

import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY. */
final class CopyText {

    private final CharArrayWriter out;

    CopyText(int expected) {
        out = new CharArrayWriter(expected);
    }

    void field(int index, @Nullable String value) {
        if (index > 0) {
            out.append('\t');
        }
        if (value == null) {
            out.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }

    void endRow() {
        out.append('\n');
    }

    Reader reader() {
        return new CharArrayReader(out.toCharArray());
    }
}
