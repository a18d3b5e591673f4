package jp.daicho.query.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/** A role of a party on a system. */
@Schema(description = "A role of a section or company on the system, for a period")
public record AppointmentView(
        UUID appointmentId,
        @IdOf(Named.ORGANISATION) UUID organisation,
        Role role,
        LocalDate validFrom,
        @Schema(
                        description =
                                "Last day, by itself and by the contract that it rests on; null where open")
                @Nullable LocalDate validUntil,
        @Nullable UUID contract,
        @Schema(description = "Given by the contract, rather than appointed") boolean byContract,
        @Schema(description = "The moment at which it was said to end") @Nullable Instant endedAt,
        @Nullable String endReason) {

    static final String SELECT =
            """
            SELECT a.* FROM (
                SELECT a.appointment_id, a.system_id, a.organisation_id AS organisation, a.role,
                       a.valid_from,
                       LEAST(a.agreed_until, c.ends,
                             CAST((a.ended_at - INTERVAL '1 microsecond') AT TIME ZONE 'Asia/Tokyo' AS date)) AS valid_until,
                       a.contract_id AS contract, a.by_contract, a.ended_at, a.end_reason
                  FROM read_model.appointment a
                  LEFT JOIN read_model.contract c ON c.contract_id = a.contract_id) a\
            """;
}
