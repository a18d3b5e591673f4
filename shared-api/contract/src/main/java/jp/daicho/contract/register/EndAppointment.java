package jp.daicho.contract.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Ends an appointment.
 *
 * @param appointmentId from the path
 * @param lastDay last day, Asia/Tokyo; {@code null} ends it at the recording
 */
public record EndAppointment(
        @Nullable UUID appointmentId,
        @Nullable LocalDate lastDay,
        String reason,
        @Nullable Instant occurredAt)
        implements SystemCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }

    /** The same, of the appointment that the path names. */
    public EndAppointment of(UUID appointment) {
        return new EndAppointment(appointment, lastDay, reason, occurredAt);
    }
}
