package jp.daicho.query.duty;

import java.util.UUID;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * One side of a duty.
 *
 * @param organisation where an event names it; otherwise it is who has the role when it is read
 */
record Party(DutyParty party, @Nullable UUID organisation) {

    static final Party SECTION = new Party(DutyParty.OWNING_SECTION, null);
    static final Party BUILDER = new Party(DutyParty.BUILD_CONTRACTOR, null);
    static final Party MAINTAINER = new Party(DutyParty.MAINTENANCE_CONTRACTOR, null);
    static final Party BOTH = new Party(DutyParty.BOTH_CONTRACTORS, null);

    static Party contractor(UUID organisation) {
        return new Party(DutyParty.CONTRACTOR, organisation);
    }

    static Party of(Track track) {
        return new Party(DutyParty.of(track), null);
    }
}
