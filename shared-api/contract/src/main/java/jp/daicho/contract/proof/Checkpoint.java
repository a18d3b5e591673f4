package jp.daicho.contract.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the log was at a moment (C2SP tlog-checkpoint), with three extension lines. Whoever keeps it
 * can tell later whether the log has still got everything that it had then.
 *
 * @param origin name of the log, which is the name of its keys
 * @param size leaves of the tree
 * @param root root of the tree
 * @param position every event up to this position of the event log is a leaf, and no other: what is
 *     missing below was never committed
 * @param incarnation which life of the event store this is; a restore from a backup begins another
 * @param time when it was sealed, from the installation's clock
 */
public record Checkpoint(
        String origin, long size, Hash root, long position, UUID incarnation, Instant time) {

    private static final Pattern FORM =
            Pattern.compile(
                    "([^\\s+]+)\\n(0|[1-9]\\d{0,17})\\n([A-Za-z0-9+/=]{44})\\n"
                            + "position (0|[1-9]\\d{0,17})\\nincarnation ([0-9a-f-]{36})\\ntime (\\S{20,30})\\n");

    /** The text that is signed. */
    public String text() {
        return origin
                + "\n"
                + size
                + "\n"
                + root.base64()
                + "\nposition "
                + position
                + "\nincarnation "
                + incarnation
                + "\ntime "
                + time
                + "\n";
    }

    /**
     * Reads the text of a note.
     *
     * @throws IllegalArgumentException where it is no checkpoint of a ledger
     */
    public static Checkpoint parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "Expected a checkpoint of a ledger, but its lines are other ones");
        }
        try {
            return new Checkpoint(
                    parts.group(1),
                    Long.parseLong(parts.group(2)),
                    Hash.ofBase64(parts.group(3)),
                    Long.parseLong(parts.group(4)),
                    UUID.fromString(parts.group(5)),
                    Instant.parse(parts.group(6)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Expected a checkpoint with its time", e);
        }
    }
}
