package jp.daicho.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who acts and when. Both times are fixed at the edge: {@code recordedAt} from the clock of the
 * installation, {@code occurredAt} from the command, never after {@code recordedAt}. Deciders read
 * no other clock.
 */
public record Occasion(Actor actor, Instant recordedAt, Instant occurredAt) {

    /** The zone in which days, business days and fiscal years are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** The day on which it happened, in {@link #ZONE}. */
    public LocalDate occurredOn() {
        return LocalDate.ofInstant(occurredAt, ZONE);
    }

    /** The day on which it is recorded, in {@link #ZONE}. */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(recordedAt, ZONE);
    }
}
