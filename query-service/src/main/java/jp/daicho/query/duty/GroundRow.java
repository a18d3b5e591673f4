package jp.daicho.query.duty;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate's first event said and its later ones do not say again: on what ground
 * something is owed.
 *
 * @param contractor who does the work, where it is named
 * @param counterpart the other company, of a handover
 * @param under the contract or the thing that it rests on, which knows the rest
 * @param dueOn day by which all of it is due
 */
@Table("duty_ground")
record GroundRow(
        @Key UUID aggregateId,
        @Index @Nullable UUID contractor,
        @Index @Nullable UUID counterpart,
        @Nullable UUID under,
        @Nullable Track track,
        @Nullable LocalDate dueOn) {

    static GroundRow of(UUID aggregateId) {
        return new GroundRow(aggregateId, null, null, null, null, null);
    }

    GroundRow contractor(UUID organisation) {
        return new GroundRow(aggregateId, organisation, counterpart, under, track, dueOn);
    }

    GroundRow counterpart(UUID organisation) {
        return new GroundRow(aggregateId, contractor, organisation, under, track, dueOn);
    }

    GroundRow under(@Nullable UUID other) {
        return new GroundRow(aggregateId, contractor, counterpart, other, track, dueOn);
    }

    GroundRow track(Track newTrack) {
        return new GroundRow(aggregateId, contractor, counterpart, under, newTrack, dueOn);
    }

    GroundRow dueOn(LocalDate day) {
        return new GroundRow(aggregateId, contractor, counterpart, under, track, day);
    }
}
