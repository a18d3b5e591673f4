package jp.daicho.contract.register;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * A party got a role on the system.
 *
 * @param from first day, Asia/Tokyo
 * @param until last day, Asia/Tokyo; {@code null} where open
 */
@EventType(
        name = "register.PartyAppointed",
        guideline = {"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8", "II-1-A9"},
        ja = "関係者を選任",
        en = "Party appointed")
public record PartyAppointed(
        UUID appointmentId,
        UUID organisation,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID contract)
        implements SystemEvent {}
