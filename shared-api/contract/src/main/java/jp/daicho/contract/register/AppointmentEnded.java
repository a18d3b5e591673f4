package jp.daicho.contract.register;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * An appointment ends.
 *
 * @param endsAt the moment from which it is no more
 */
@EventType(
        name = "register.AppointmentEnded",
        guideline = {"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8", "II-1-A9"},
        ja = "選任を終了",
        en = "Appointment ended")
public record AppointmentEnded(UUID appointmentId, Instant endsAt, String reason)
        implements SystemEvent {}
