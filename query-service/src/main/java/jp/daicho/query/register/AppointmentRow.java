package jp.daicho.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A role of a party on a system: appointed, or given by a contract. */
@Table("appointment")
record AppointmentRow(
        @Key UUID appointmentId,
        @Index UUID systemId,
        @Index UUID organisationId,
        Role role,
        @Nullable UUID contractId,
        boolean byContract,
        LocalDate validFrom,
        @Nullable LocalDate agreedUntil,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    AppointmentRow of(UUID organisation) {
        return new AppointmentRow(
                appointmentId,
                systemId,
                organisation,
                role,
                contractId,
                byContract,
                validFrom,
                agreedUntil,
                endedAt,
                endReason);
    }

    AppointmentRow ended(Instant at, String reason) {
        return new AppointmentRow(
                appointmentId,
                systemId,
                organisationId,
                role,
                contractId,
                byContract,
                validFrom,
                agreedUntil,
                at,
                reason);
    }
}
