package jp.daicho.command.meeting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.meeting.MeetingEvent;
import jp.daicho.contract.meeting.MeetingHeld;
import jp.daicho.contract.meeting.MeetingScheduled;
import jp.daicho.contract.meeting.MinutesApproved;
import jp.daicho.contract.meeting.MinutesCommented;
import jp.daicho.contract.meeting.MinutesParty;
import jp.daicho.contract.meeting.MinutesSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands.
 *
 * @param held {@code null} before
 * @param minutes the latest revision; {@code null} before
 * @param approvals who approved that revision, for each party that has
 */
record MeetingState(
        MeetingScheduled scheduled,
        @Nullable MeetingHeld held,
        @Nullable MinutesSubmitted minutes,
        Map<MinutesParty, UUID> approvals) {

    MeetingState {
        approvals = Map.copyOf(approvals);
    }

    @Nullable UUID approvedBy(MinutesParty party) {
        return approvals.get(party);
    }

    boolean standing() {
        return approvals.size() == MinutesParty.values().length;
    }

    static MeetingState evolve(@Nullable MeetingState before, MeetingEvent event) {
        if (event instanceof MeetingScheduled e) {
            return new MeetingState(e, null, null, Map.of());
        }
        var state = Objects.requireNonNull(before);
        return switch (event) {
            case MeetingScheduled e -> state;
            case MeetingHeld e -> new MeetingState(state.scheduled, e, null, Map.of());
            case MinutesSubmitted e -> new MeetingState(state.scheduled, state.held, e, Map.of());
            case MinutesCommented e -> state;
            case MinutesApproved e -> state.approved(e.party(), e.approvedBy());
        };
    }

    private MeetingState approved(MinutesParty party, UUID person) {
        var all = new EnumMap<MinutesParty, UUID>(MinutesParty.class);
        all.putAll(approvals);
        all.put(party, person);
        return new MeetingState(scheduled, held, minutes, all);
    }
}
