package jp.daicho.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A position of the event log as callers get it and send it back: {@code 42@3f9c1b2a}, the place of
 * an event and the life of the store that it was given in. After a restore from a backup the store
 * lives another life, in which the same place is another event's or nobody's.
 *
 * @param place what is compared: an answer that holds place 42 holds every event up to it
 * @param life {@code null} where a caller sent the number alone, and answers for it
 */
public record LogPosition(long place, @Nullable String life) {

    private static final int LIFE_DIGITS = 8;
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})(?:@([0-9a-f]{8}))?");

    /** A position in this life of the store. */
    public static LogPosition of(long place, UUID incarnation) {
        return new LogPosition(place, lifeOf(incarnation));
    }

    /** Reads what a caller sent; nothing where it has not the form of a position. */
    public static Optional<LogPosition> read(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new LogPosition(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** How a life of the store is named in positions. */
    public static String lifeOf(UUID incarnation) {
        return incarnation.toString().substring(0, LIFE_DIGITS);
    }

    /** Refuses a position of another life of the store. */
    public void requireLife(UUID incarnation) {
        if (life != null && !life.equals(lifeOf(incarnation))) {
            throw GeneralProblem.POSITION_UNKNOWN.because(this);
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return life == null ? Long.toString(place) : place + "@" + life;
    }
}
