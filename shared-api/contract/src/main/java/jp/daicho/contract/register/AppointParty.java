package jp.daicho.contract.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * A contractor or a section of the City gets a role on the system. What a contract gives its own
 * contractor needs no such appointment.
 *
 * @param organisation contractor or unit
 * @param role a contractor's role, or {@code RELATED_SECTION} for a unit (表1-3)
 * @param from first day, Asia/Tokyo
 * @param until last day, Asia/Tokyo; {@code null} where open
 * @param contract the contract that it rests on: then it never lasts longer than that
 */
public record AppointParty(
        @Nullable UUID appointmentId,
        UUID organisation,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID contract,
        @Nullable Instant occurredAt)
        implements SystemCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                        role.isContractor() || role == Role.RELATED_SECTION,
                        "role",
                        "事業者の役割かRELATED_SECTIONを指定してください。",
                        "Expected a contractor's role or RELATED_SECTION.")
                .that(
                        until == null || !until.isBefore(from),
                        "until",
                        "開始日以後の日を指定してください。",
                        "Expected a day not before the first day.");
    }

    /** The same, with the id that it is given. */
    public AppointParty as(UUID appointment) {
        return new AppointParty(appointment, organisation, role, from, until, contract, occurredAt);
    }
}
