package jp.daicho.contract.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that is believed, and for checkpoints of which time. A file of them has one a line: the
 * key, then from when and until when, each an instant or {@code -} for an open end; what follows
 * {@code #} is a remark.
 *
 * @param key the public half
 * @param from checkpoints from this moment on; {@code null} for any
 * @param until checkpoints before this moment; {@code null} for any
 */
public record TrustedKey(VerifierKey key, @Nullable Instant from, @Nullable Instant until) {

    /** Whether it is believed for a checkpoint of that moment. */
    public boolean covers(Instant time) {
        return (from == null || !time.isBefore(from)) && (until == null || time.isBefore(until));
    }

    /**
     * Reads a file of trusted keys.
     *
     * @throws IllegalArgumentException where a line is none
     */
    public static List<TrustedKey> parseAll(String file) {
        var keys = new ArrayList<TrustedKey>();
        for (var line : file.lines().toList()) {
            var text = line.replaceFirst("#.*", "").strip();
            if (!text.isEmpty()) {
                keys.add(parse(text));
            }
        }
        return List.copyOf(keys);
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static TrustedKey parse(String line) {
        var parts = line.strip().split("\\s+", -1);
        if (parts.length > 3) {
            throw new IllegalArgumentException(
                    "Expected <key> [<from> [<until>]], but got " + line);
        }
        return new TrustedKey(
                VerifierKey.parse(parts[0]),
                parts.length > 1 ? instant(parts[1]) : null,
                parts.length > 2 ? instant(parts[2]) : null);
    }

    private static @Nullable Instant instant(String text) {
        if (text.equals("-")) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Expected an instant such as 2026-04-01T00:00:00Z or -, but got " + text, e);
        }
    }

    /** The line of a file. */
    @Override
    public String toString() {
        return key + " " + (from == null ? "-" : from) + " " + (until == null ? "-" : until);
    }
}
