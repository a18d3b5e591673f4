package jp.daicho.query.servicelevel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Status documents as they were last made: while the board stays the same, whoever asks the same
 * gets the same, and nothing is computed.
 */
@Component
class SlaStatuses {

    private static final int KEPT = 256;
    private static final int HASH_BYTES = 12;

    private record Key(LevelFilter filter, int limit) {}

    /**
     * A document.
     *
     * @param lines of the board that it was made of: another array says that something changed
     */
    record Kept(SlaStatus status, String hash, BoardLine.At[] lines) {

        /** Stays the same while the document does, whatever the minute; labels have a language. */
        String tag(String language) {
            return "\"" + language + "." + hash + "\"";
        }
    }

    private final Map<Key, Kept> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
                    return size() > KEPT;
                }
            };

    Kept of(LevelBoard.Shown board, LevelFilter filter, int limit) {
        var key = new Key(filter, limit);
        Kept known;
        synchronized (kept) {
            known = kept.get(key);
        }
        if (known != null && known.lines == board.lines()) {
            return known;
        }
        var status = LevelViews.status(board, filter.of(board), limit);
        var made = new Kept(status, hash(status), board.lines());
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    private static String hash(SlaStatus status) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(status.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(bytes, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
