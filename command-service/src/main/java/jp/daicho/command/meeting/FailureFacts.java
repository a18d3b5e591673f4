package jp.daicho.command.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Track;

/** The failures that can be presented at a meeting; known by whoever keeps incidents. */
public interface FailureFacts {

    /**
     * The track of a failure, which stays as it is until the command is through; none where the
     * system has no such incident, it is no failure, or nobody knew of it yet.
     *
     * @param knownOn by which day it was reported, Asia/Tokyo
     */
    Optional<Track> failure(UUID incident, UUID system, LocalDate knownOn);
}
