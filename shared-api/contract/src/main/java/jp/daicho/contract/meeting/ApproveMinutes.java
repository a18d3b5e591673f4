package jp.daicho.contract.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One party approves the latest minutes (IV-1.4-X4, IV-2.4-X4): for itself, never for the other.
 *
 * @param party for whom the caller speaks
 * @param revision of the minutes
 */
public record ApproveMinutes(MinutesParty party, int revision, @Nullable Instant occurredAt)
        implements MeetingCommand {}
