package jp.daicho.query.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Rights of readers, from the directory and the appointments as their read model has them. */
public interface Viewers {

    /**
     * The caller of a token.
     *
     * @param tokenSubject the token's subject
     * @param now the moment at which periods of appointments and delegations are judged
     * @return empty where no registered person has that subject
     */
    Optional<Viewer> view(String tokenSubject, Instant now);

    /** Whether there is such a system. */
    boolean systemExists(UUID system);

    /**
     * Name of the projection behind this: it must not lag more than two seconds, or nothing is
     * answered.
     */
    String readModel();
}
