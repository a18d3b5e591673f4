package jp.daicho.command.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.register.AppointParty;
import org.jspecify.annotations.Nullable;

/**
 * One appointment as it stands.
 *
 * @param endsAt the moment at which it was said to end; {@code null} where nothing was said beyond
 *     its period
 */
record Appointment(
        UUID organisation,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID contract,
        @Nullable Instant endsAt) {

    boolean isSameAs(AppointParty command) {
        return endsAt == null
                && organisation.equals(command.organisation())
                && role == command.role()
                && from.equals(command.from())
                && Objects.equals(until, command.until())
                && Objects.equals(contract, command.contract());
    }

    boolean overlaps(AppointParty command) {
        return organisation.equals(command.organisation())
                && role == command.role()
                && !lastDay().isBefore(command.from())
                && (command.until() == null || !command.until().isBefore(from));
    }

    private LocalDate lastDay() {
        var agreed = until == null ? LocalDate.MAX : until;
        if (endsAt == null) {
            return agreed;
        }
        // the end is the first moment after it
        var said = LocalDate.ofInstant(endsAt.minusNanos(1), Occasion.ZONE);
        return said.isBefore(agreed) ? said : agreed;
    }

    Appointment ending(Instant at) {
        return new Appointment(organisation, role, from, until, contract, at);
    }
}
