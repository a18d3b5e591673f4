package jp.daicho.query.duty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * A duty as the events say it; whether it is overdue follows from the day on which it is read.
 *
 * @param owedByOrganisation where an event names it
 * @param openedBy type of the event that brought it about
 * @param doneOn day on which it was done, Asia/Tokyo
 * @param withdrawn it fell away without being done
 * @param endedBy type of the event by which it was done, or fell away
 */
@Table("duty")
@Index("system_id, due_on, duty_id")
record DutyRow(
        @Key String dutyId,
        DutyKind kind,
        UUID systemId,
        String aggregateType,
        @Index UUID aggregateId,
        DutyParty owedBy,
        @Index @Nullable UUID owedByOrganisation,
        DutyParty owedTo,
        @Index @Nullable UUID owedToOrganisation,
        @Nullable LocalDate dueOn,
        String openedBy,
        LocalDate openedOn,
        @Nullable LocalDate doneOn,
        boolean withdrawn,
        @Nullable String endedBy,
        @Nullable UUID endedByEvent) {

    boolean isOpen() {
        return doneOn == null && !withdrawn;
    }

    DutyRow done(LocalDate on, String by, UUID event) {
        return ended(on, false, by, event);
    }

    DutyRow fallenAway(String by, UUID event) {
        return ended(null, true, by, event);
    }

    DutyRow openAgain() {
        return ended(null, false, null, null);
    }

    DutyRow dueOn(LocalDate day) {
        return new DutyRow(
                dutyId,
                kind,
                systemId,
                aggregateType,
                aggregateId,
                owedBy,
                owedByOrganisation,
                owedTo,
                owedToOrganisation,
                day,
                openedBy,
                openedOn,
                doneOn,
                withdrawn,
                endedBy,
                endedByEvent);
    }

    DutyRow owedBy(Party party) {
        return between(party.party(), party.organisation(), owedTo, owedToOrganisation);
    }

    /** With the contractor that goes on for the one that was merged into it. */
    DutyRow merged(UUID contractor, UUID into) {
        return between(
                owedBy,
                Objects.equals(owedByOrganisation, contractor) ? into : owedByOrganisation,
                owedTo,
                Objects.equals(owedToOrganisation, contractor) ? into : owedToOrganisation);
    }

    private DutyRow between(
            DutyParty by, @Nullable UUID byWhom, DutyParty to, @Nullable UUID toWhom) {
        return new DutyRow(
                dutyId,
                kind,
                systemId,
                aggregateType,
                aggregateId,
                by,
                byWhom,
                to,
                toWhom,
                dueOn,
                openedBy,
                openedOn,
                doneOn,
                withdrawn,
                endedBy,
                endedByEvent);
    }

    private DutyRow ended(
            @Nullable LocalDate on, boolean fallen, @Nullable String by, @Nullable UUID event) {
        return new DutyRow(
                dutyId,
                kind,
                systemId,
                aggregateType,
                aggregateId,
                owedBy,
                owedByOrganisation,
                owedTo,
                owedToOrganisation,
                dueOn,
                openedBy,
                openedOn,
                on,
                fallen,
                by,
                event);
    }
}
