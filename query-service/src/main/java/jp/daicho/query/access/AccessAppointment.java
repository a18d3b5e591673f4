package jp.daicho.query.access;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * A role on a system with the moments between which it lasts: by itself, and by the contract that
 * it rests on.
 */
@Table("access_appointment")
record AccessAppointment(
        @Key UUID appointmentId,
        @Index UUID systemId,
        @Index UUID organisationId,
        Role role,
        @Index @Nullable UUID contractId,
        Instant validFrom,
        @Nullable Instant agreedUntil,
        @Nullable Instant validUntil) {

    AccessAppointment of(UUID organisation) {
        return new AccessAppointment(
                appointmentId,
                systemId,
                organisation,
                role,
                contractId,
                validFrom,
                agreedUntil,
                validUntil);
    }

    AccessAppointment ended(Instant at) {
        return new AccessAppointment(
                appointmentId,
                systemId,
                organisationId,
                role,
                contractId,
                validFrom,
                earlier(agreedUntil, at),
                earlier(validUntil, at));
    }

    AccessAppointment whileContractLasts(Instant contractEnd) {
        return new AccessAppointment(
                appointmentId,
                systemId,
                organisationId,
                role,
                contractId,
                validFrom,
                agreedUntil,
                earlier(agreedUntil, contractEnd));
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
