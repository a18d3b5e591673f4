package jp.daicho.contract.proof.bundle;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines, and none that would not fit into memory. Used by one thread. */
final class LineReader {

    /** Characters of a line; an event with all that belongs to it has far less. */
    static final int LONGEST = 1 << 24;

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private long number;

    LineReader(Reader in) {
        this.in = in;
    }

    /**
     * The next line, without its end.
     *
     * @return {@code null} where there is none any more
     */
    @Nullable String next() throws IOException {
        var line = new StringBuilder();
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.append(buffer, from, at - from);
            if (line.length() > LONGEST) {
                throw new Unusable(
                        "Expected lines of at most "
                                + LONGEST
                                + " characters, but line "
                                + (number + 1)
                                + " is longer.");
            }
            if (at < end) {
                at++;
                break;
            }
        }
        number += any ? 1 : 0;
        return any ? line.toString() : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(in.read(buffer), 0);
        return end > 0;
    }
}
