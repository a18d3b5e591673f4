package jp.daicho.command.meeting;

import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Track;

/** The failures that can be presented at a meeting; known by whoever keeps incidents. */
public interface FailureFacts {

    /**
     * The track of a failure, which stays as it is until the command is through; none where the
     * system has no such incident, or it is no failure.
     */
    Optional<Track> failure(UUID incident, UUID system);
}
